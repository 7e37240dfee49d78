import assert from 'node:assert/strict';
import test from 'node:test';
import { PendingConditions, isRaw } from './pending-conditions.js';

const FIELDS = [
  { key: 'decision', type: 'TEXT', choices: [{ value: 'agree' }] },
  { key: 'amount', type: 'NUMBER' },
];
const EMPTY = { field: '', sign: '==', value: '' };
const AGREED = "${decision == 'agree'}";
const RAW = '${not amount > 5}';

test('an added row stores nothing before field and value are chosen', () => {
  const pending = new PendingConditions();
  const flow = {};
  assert.equal(pending.change(flow, '', [[EMPTY]], FIELDS), '');
  assert.equal(pending.change(flow, '', [[{ ...EMPTY, field: 'amount', sign: '>' }]], FIELDS), '');
  const complete = [[{ field: 'amount', sign: '>', value: '500万元' }]];
  assert.equal(pending.change(flow, '', complete, FIELDS), '${amount > 5000000}');
});

test('what is not understood replaces the condition before by none, and is shown again', () => {
  const pending = new PendingConditions();
  const flow = {};
  const typed = [[{ field: 'amount', sign: '>', value: '五百' }]];
  assert.equal(pending.change(flow, AGREED, typed, FIELDS), '');
  assert.deepEqual(pending.rows(flow, undefined, FIELDS), typed);
  assert.deepEqual(pending.rows({}, undefined, FIELDS), [], 'another flow');
});

test('a condition that is stored otherwise, as by undoing, is shown instead of what was typed', () => {
  const pending = new PendingConditions();
  const flow = {};
  pending.change(flow, AGREED, [[{ field: 'amount', sign: '>', value: 'x' }]], FIELDS);
  assert.deepEqual(pending.rows(flow, AGREED, FIELDS), [[{ field: 'decision', sign: '==', value: 'agree' }]]);
  assert.deepEqual(pending.rows(flow, undefined, FIELDS), [], 'and does not come back');
});

test('every way to make a complete condition incomplete takes it away', () => {
  const row = { field: 'decision', sign: '==', value: 'agree' };
  for (const rows of [
    [[{ ...row, value: '' }]],
    [[{ ...row, value: "it's" }]],
    [[{ ...row, value: 'x'.repeat(600) }]],
    [[row, EMPTY]],
    [[row], [EMPTY]],
    Array.from({ length: 9 }, () => [row]),
    [[{ field: 'amount', sign: '>', value: '1.23456' }]],
    [[{ field: 'amount', sign: '>', value: '5,00' }]],
  ]) {
    assert.equal(new PendingConditions().change({}, AGREED, rows, FIELDS), '', JSON.stringify(rows).slice(0, 80));
  }
});

test('taking the last row away stores none', () => {
  assert.equal(new PendingConditions().change({}, AGREED, [], FIELDS), '');
});

test('a condition that rows cannot show stays until its rows are complete', () => {
  const pending = new PendingConditions();
  const flow = {};
  assert.ok(isRaw(RAW, FIELDS));
  assert.equal(pending.rows(flow, RAW, FIELDS), null);
  assert.equal(pending.change(flow, RAW, [[EMPTY]], FIELDS), RAW);
  assert.deepEqual(pending.rows(flow, RAW, FIELDS), [[EMPTY]]);
  assert.equal(pending.change(flow, RAW, [], FIELDS), RAW);
  assert.equal(pending.rows(flow, RAW, FIELDS), null, 'nothing replaces it any more');
  const complete = [[{ field: 'amount', sign: '<', value: '5' }]];
  assert.equal(pending.change(flow, RAW, complete, FIELDS), '${amount < 5}');
  assert.deepEqual(pending.rows(flow, '${amount < 5}', FIELDS), complete);
});
