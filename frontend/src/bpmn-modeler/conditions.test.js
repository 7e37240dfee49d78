import assert from 'node:assert/strict';
import test from 'node:test';
import { format, mistake, number, parse } from './conditions.js';

const FIELDS = [
  { key: 'amount', type: 'NUMBER' },
  { key: 'round', type: 'NUMBER' },
  { key: 'form', type: 'TEXT' },
  { key: 'decision', type: 'TEXT' },
];
const row = (field, sign, value) => ({ field, sign, value });
const apart = (text) => parse(text, FIELDS);
const together = (rows) => format(rows, FIELDS);

test('rows become the text that the server reads', () => {
  assert.equal(together([[row('amount', '>', '1,000,000')]]), '${amount > 1000000}');
  assert.equal(
    together([[row('amount', '>=', '100万'), row('form', '==', 'project-2026')], [row('decision', '!=', 'return')]]),
    "${amount >= 1000000 and form == 'project-2026' or decision != 'return'}",
  );
});

test('what was put together is taken apart into the same rows', () => {
  const rows = [[row('amount', '>', '5'), row('round', '<=', '2')], [row('form', '!=', '部门')]];
  assert.deepEqual(apart(together(rows)), rows);
});

test('conditions written by hand are taken apart, whichever signs and quotes they use', () => {
  assert.deepEqual(apart("${decision == 'return'}"), [[row('decision', '==', 'return')]]);
  assert.deepEqual(apart('${ amount>5&&form=="a" || round == -1.50 }'), [
    [row('amount', '>', '5'), row('form', '==', 'a')],
    [row('round', '==', '-1.50')],
  ]);
});

test('brackets are multiplied out', () => {
  assert.deepEqual(apart("${(form == 'a' or form == 'b') and amount > 5}"), [
    [row('form', '==', 'a'), row('amount', '>', '5')],
    [row('form', '==', 'b'), row('amount', '>', '5')],
  ]);
});

test('a negation of equalities is turned round, one of other comparisons is left as text', () => {
  assert.deepEqual(apart("${not (form == 'a' or round != 2)}"), [[row('form', '!=', 'a'), row('round', '==', '2')]]);
  assert.deepEqual(apart("${!(form == 'a' and form == 'b')}"), [[row('form', '!=', 'a')], [row('form', '!=', 'b')]]);
  assert.equal(apart('${not amount > 5}'), null);
});

test('what is no condition is not taken apart', () => {
  for (const text of [
    '',
    undefined,
    'amount > 5',
    '${}',
    '${amount > }',
    '${amount > 5',
    '${amount.x > 5}',
    '${weight > 5}',
    "${amount > 'a'}",
    '${form > 5}',
    "${form < 'a'}",
    '${amount > 5 amount < 7}',
    "${form == 'a' and}",
    '${(amount > 5}',
    "${form == 'a${x}'}",
    '${execution.x()}',
  ]) {
    assert.equal(apart(text), null, text);
  }
});

test('too many alternatives stay text', () => {
  const any = (name) => `(${name} == 'a' or ${name} == 'b' or ${name} == 'c')`;
  assert.equal(apart('${' + any('form') + ' and ' + any('decision') + '}'), null);
});

test('rows that are not filled in, or hold what the grammar has not, become no text', () => {
  for (const rows of [
    [],
    [[]],
    [[row('amount', '>', '')]],
    [[row('amount', '>', 'many')]],
    [[row('form', '==', '')]],
    [[row('form', '>', 'a')]],
    [[row('form', '==', "a'")]],
    [[row('form', '==', '${x}')]],
    [[row('nothing', '==', 'a')]],
    [[row('form', '==', 'x'.repeat(600))]],
  ]) {
    assert.equal(together(rows), null, JSON.stringify(rows));
  }
});

test('numbers are read as people write them', () => {
  for (const [text, plain] of [
    ['1,000,000', '1000000'],
    ['1，000，000', '1000000'],
    ['100万', '1000000'],
    ['100 万', '1000000'],
    ['1.5万', '15000'],
    ['0.12345万', '1234.5'],
    ['1.2亿', '120000000'],
    ['-3.50', '-3.5'],
    ['007', '7'],
    ['0', '0'],
    ['500万元', '5000000'],
    ['500 万元', '5000000'],
    ['12元', '12'],
    ['1.2亿元', '120000000'],
    ['１２万', '120000'],
    ['１，０００．５', '1000.5'],
    [' 5 ', '5'],
    ['１', '1'],
    ['1,5', null],
    ['12,5万', null],
    ['5,00', null],
    ['1,00,0', null],
    [',5', null],
    ['1,', null],
    ['12 5', null],
    ['五百', null],
    ['元', null],
    ['500美元', null],
    ['5元万', null],
    ['--5', null],
    ['', null],
    ['1e5', null],
    ['万', null],
    ['1.23456', null],
    ['1234567890123456789', null],
  ]) {
    assert.equal(number(text), plain, text);
  }
});

test('a value that is not understood says why, an empty one only waits', () => {
  const wrong = (field, value) => mistake(row(field, '==', value), FIELDS);
  assert.equal(wrong('amount', '五百'), 'number');
  assert.equal(wrong('form', "it's"), 'text');
  for (const [field, value] of [
    ['amount', '500万元'],
    ['amount', ''],
    ['form', '部门'],
    ['', '5'],
  ]) {
    assert.equal(wrong(field, value), undefined, field + value);
  }
});
