import assert from 'node:assert/strict';
import test from 'node:test';
import { row, rowsOf } from './fixtures.js';
import { Heights } from './heights.js';

const FONT = 10;
const LINE = 27;

function heightsOf(lines, width = 117) {
  const rows = rowsOf(lines);
  const heights = new Heights(rows);
  heights.forget(Array(rows.columns.length).fill(width), FONT);
  return heights;
}

test('a row is estimated by the lines that its longest text takes', () => {
  const heights = heightsOf([
    [],
    ['', '', '字'.repeat(10)],
    ['', '', '字'.repeat(11)],
    ['', '', '字'.repeat(21), '字'],
  ]);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => heights.height(at)),
    [LINE, LINE, LINE + 14, LINE + 28],
  );
});

test('letters take little more than half the room of Chinese characters', () => {
  const heights = heightsOf([
    ['', '', 'a'.repeat(17)],
    ['', '', 'a'.repeat(18)],
  ]);
  assert.deepEqual([heights.height(0), heights.height(1)], [LINE, LINE + 14]);
});

test('line breaks are lines, empty ones too', () => {
  const heights = heightsOf([
    ['', '', 'a\n\nb'],
    ['', '', `a\n${'字'.repeat(11)}`],
  ]);
  assert.deepEqual([heights.height(0), heights.height(1)], [LINE + 28, LINE + 28]);
});

test('a merged label makes only the first of its rows higher', () => {
  const label = '字'.repeat(25);
  const heights = heightsOf([[label], [label]]);
  assert.deepEqual([heights.height(0), heights.height(1)], [LINE + 28, LINE]);
});

test('narrower columns or larger letters make rows higher once the old heights are forgotten', () => {
  const heights = heightsOf([['', '', '字'.repeat(10)]]);
  assert.equal(heights.total, LINE);
  heights.forget([67, 67, 67, 67], FONT);
  assert.equal(heights.total, LINE + 14);
  heights.forget([117, 117, 117, 117], 20);
  assert.equal(heights.total, 2 * 28 + 13);
  heights.forget([117, 117, 117, 117], 10.2);
  assert.equal(heights.total, 42, 'in whole pixels');
});

test('rows begin where those above them end', () => {
  const heights = heightsOf([[], ['', '', 'a\nb'], []]);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => heights.top(at)),
    [0, 27, 68, 95],
  );
  assert.equal(heights.total, 95);
});

test('a row that is drawn has the height that was measured, and moves those below it', () => {
  const heights = heightsOf([[], [], []]);
  assert.equal(heights.total, 81);
  assert.equal(heights.measured(1, 50), 23);
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => heights.top(at)),
    [0, 27, 77, 104],
  );
  assert.equal(heights.measured(1, 40), -10);
  assert.equal(heights.total, 94);
});

test('a difference of less than half a pixel moves nothing', () => {
  const heights = heightsOf([[], []]);
  assert.equal(heights.measured(0, 27.4), 0);
  assert.equal(heights.total, 54);
  assert.equal(heights.measured(0, 27.5), 0.5);
});

test('a row keeps its measured height wherever it moves, and is estimated anew when its texts change', () => {
  const heights = heightsOf([[], []]);
  heights.measured(1, 60);
  heights.rows.splice([0, 0, [row('new', [])]]);
  heights.changedFrom(0);
  assert.deepEqual(
    [0, 1, 2].map((at) => heights.height(at)),
    [27, 27, 60],
  );
  assert.equal(heights.total, 114);
  heights.rows.put(2, 2, 'other');
  heights.changedFrom(2);
  assert.equal(heights.total, 81);
});

test('a later change below does not hide an earlier one above', () => {
  const heights = heightsOf([[], [], []]);
  assert.equal(heights.total, 81);
  heights.measured(0, 37);
  heights.measured(2, 37);
  assert.equal(heights.total, 101);
});

test('more rows than before have tops, too', () => {
  const heights = heightsOf([[]]);
  assert.equal(heights.total, 27);
  heights.rows.splice([1, 0, Array.from({ length: 100 }, (_, i) => row(`n${i}`, []))]);
  heights.changedFrom(1);
  assert.equal(heights.total, 101 * 27);
  assert.equal(heights.top(50), 50 * 27);
});

test('the row at a distance is the one that covers it', () => {
  const heights = heightsOf([[], ['', '', 'a\nb'], []]);
  const expected = { '-5': 0, 0: 0, 26: 0, 27: 1, 67: 1, 68: 2, 94: 2, 999: 2 };
  for (const [distance, at] of Object.entries(expected)) {
    assert.equal(heights.at(Number(distance)), at, distance);
  }
});

test('in a sheet without rows the first place is the only one', () => {
  const heights = heightsOf([]);
  assert.equal(heights.at(100), 0);
  assert.equal(heights.total, 0);
});

test('a page further is as many rows as fit, and at least one', () => {
  const heights = heightsOf(Array.from({ length: 20 }, () => []));
  assert.equal(heights.paged(2, 1, 100), 5);
  assert.equal(heights.paged(10, -1, 100), 6);
  assert.equal(heights.paged(2, 1, 10), 3);
  assert.equal(heights.paged(0, -1, 100), -1);
});
