import assert from 'node:assert/strict';
import test from 'node:test';
import { row, rowsOf } from './fixtures.js';

const MERGED = [
  ['产出指标', '数量指标', 'a'],
  ['产出指标', '数量指标', 'b'],
  ['产出指标', '质量指标', 'c'],
  ['效益指标', '质量指标', 'd'],
  ['', '质量指标', 'e'],
  ['', '质量指标', 'f'],
];

test('a splice replaces rows where the server says', () => {
  const rows = rowsOf([['a'], ['b'], ['c']]);
  rows.splice([1, 1, [row('new', ['x']), row('newer', ['y'])]]);
  assert.deepEqual(
    rows.list.map(([id]) => id),
    ['r0', 'new', 'newer', 'r2'],
  );
  assert.equal(rows.text(2, 0), 'y');
});

test('a splice of very many rows keeps what stands around them', () => {
  const rows = rowsOf([['a'], ['b'], ['c']]);
  rows.splice([1, 1, Array.from({ length: 10001 }, (_, i) => row(`n${i}`, []))]);
  assert.equal(rows.size, 10003);
  assert.deepEqual([rows.id(0), rows.id(1), rows.id(10001), rows.id(10002)], ['r0', 'n0', 'n10000', 'r2']);
});

test('a row is found where it is after a change, and not once it is gone', () => {
  const rows = rowsOf([['a'], ['b'], ['c']]);
  assert.equal(rows.at('r2'), 2);
  rows.splice([0, 1, []]);
  assert.equal(rows.at('r2'), 1);
  assert.equal(rows.at('r0'), -1);
  rows.splice([0, 1, [row('other', [])]]);
  assert.equal(rows.at('r1'), -1);
  assert.equal(rows.at('other'), 0);
});

test('a place outside of the rows has no text', () => {
  const rows = rowsOf([['a']]);
  assert.equal(rows.text(1, 0), '');
  assert.equal(rows.text(-1, 0), '');
  assert.equal(rows.text(0, 99), '');
});

test('a text that is put in changes one cell and makes the row a new one, so that it is drawn anew', () => {
  const rows = rowsOf([['a', 'b', 'c', 'd']]);
  const before = rows.list[0];
  rows.put(0, 2, 'x');
  assert.deepEqual(
    [0, 1, 2, 3].map((column) => rows.text(0, column)),
    ['a', 'b', 'x', 'd'],
  );
  assert.notEqual(rows.list[0], before);
  assert.equal(before[4], 'c');
});

test('a mark is kept by row and field until the server takes it back', () => {
  const rows = rowsOf([['a'], ['b']]);
  rows.mark({ 'indicator:r1:NAME': ['error', 'wrong'], 'indicator:r0:NAME': ['warning', 'doubtful'] });
  assert.deepEqual(rows.markOf(1, 2), ['error', 'wrong']);
  rows.splice([0, 1, []]);
  assert.deepEqual(rows.markOf(0, 2), ['error', 'wrong']);
  rows.mark({ 'indicator:r1:NAME': null });
  assert.equal(rows.markOf(0, 2), undefined);
});

test('opening with other columns forgets rows and marks', () => {
  const rows = rowsOf([['a']]);
  rows.mark({ 'indicator:r0:NAME': ['error', 'wrong'] });
  rows.at('r0');
  rows.open([{ field: 'NAME' }, { field: 'LEVEL2' }]);
  assert.equal(rows.size, 0);
  assert.equal(rows.marks.size, 0);
  assert.equal(rows.at('r0'), -1);
  assert.deepEqual(rows.levels, [1]);
});

test('a level goes on where it and the level above it are the same as in the row above', () => {
  const rows = rowsOf(MERGED);
  const going = (column) => MERGED.map((_, at) => rows.continues(at, column));
  assert.deepEqual(going(0), [false, true, true, false, false, false]);
  assert.deepEqual(going(1), [false, true, false, false, false, false]);
  assert.deepEqual(going(2), [false, false, false, false, false, false]);
  assert.equal(rows.continues(MERGED.length, 0), false);
});

test('a merged cell runs over all rows that it goes on in', () => {
  const rows = rowsOf(MERGED);
  for (const at of [0, 1, 2]) {
    assert.deepEqual(rows.run(at, 0), [0, 2], at);
  }
  assert.deepEqual(rows.run(1, 1), [0, 1]);
  assert.deepEqual(rows.run(2, 1), [2, 2]);
  assert.deepEqual(rows.run(5, 0), [5, 5]);
  assert.deepEqual(rows.run(1, 2), [1, 1]);
});

test('whether a row has a source is told', () => {
  const rows = rowsOf([['a']]);
  rows.splice([1, 0, [row('s', ['b'], 4, true)]]);
  assert.deepEqual([rows.sourced(0), rows.sourced(1)], [false, true]);
});

test('the server says which cells the form prescribes', () => {
  const rows = rowsOf([['a'], ['b']]);
  rows.splice([1, 1, [[...row('r1', ['b', 'c']), [0, 2]]]]);
  assert.deepEqual(
    [0, 1, 2, 3].map((column) => rows.fixed(1, column)),
    [true, false, true, false],
  );
  assert.equal(rows.fixed(0, 0), false);
});
