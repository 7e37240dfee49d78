import assert from 'node:assert/strict';
import test from 'node:test';
import { layout } from './columns.js';

const COLUMNS = [
  { field: 'LEVEL1', width: 100 },
  { field: 'NAME', width: 200 },
  { field: 'VALUE', width: 50 },
];

test('columns are as wide as the form says where there is no room to spare', () => {
  const { widths, lefts, width, gutter, template } = layout(COLUMNS, 640, 2);
  assert.equal(gutter, 80);
  assert.deepEqual(widths, [180, 360, 112]);
  assert.deepEqual(lefts, [80, 260, 620]);
  assert.equal(width, 732);
  assert.equal(template, '80px 180px 360px 112px');
});

test('room to spare goes to the columns with long texts, to the names most', () => {
  const { widths, width } = layout(COLUMNS, 1000, 1);
  const plain = [90, 180, 56];
  const spare = 1000 - 40 - 90 - 180 - 56 - 1;
  assert.deepEqual(widths, [plain[0], plain[1] + Math.floor((spare * 4) / 5), plain[2] + Math.floor(spare / 5)]);
  assert.ok(width <= 999);
});

test('widths are whole pixels at every zoom', () => {
  const { widths, gutter } = layout([{ field: 'UNIT', width: 83 }], 640, 1.1);
  assert.equal(gutter, 44);
  assert.deepEqual(widths, [82]);
  assert.equal(layout([{ field: 'UNIT', width: 83 }], 1000, 0.9).widths[0], 67);
});

test('columns of which none stretches stay as they are', () => {
  assert.deepEqual(layout([{ field: 'UNIT', width: 100 }], 1000, 1).widths, [90]);
});

test('the levels stay in sight, beside the numbers of the rows', () => {
  const { frozen, sticks, frozenWidth, narrow } = layout(
    [{ field: 'LEVEL1', width: 100 }, { field: 'LEVEL2', width: 100 }, ...COLUMNS.slice(1)],
    640,
    1,
  );
  assert.equal(narrow, false);
  assert.deepEqual(frozen, [0, 1]);
  assert.deepEqual(sticks, { 0: 40, 1: 130 });
  assert.equal(frozenWidth, 220);
});

test('on a narrow page only the name stays in sight, and is not too wide', () => {
  const { frozen, sticks, frozenWidth, widths, gutter, narrow } = layout(COLUMNS, 320, 1);
  assert.equal(narrow, true);
  assert.equal(gutter, 30);
  assert.deepEqual(frozen, [1]);
  assert.deepEqual(sticks, { 1: 0 });
  assert.deepEqual(widths, [90, 150, 56]);
  assert.equal(frozenWidth, widths[1]);
});

test('letters grow with the zoom', () => {
  assert.equal(layout(COLUMNS, 1000, 1).font, 14);
  assert.equal(layout(COLUMNS, 1000, 1.25).font, 17.5);
  assert.equal(layout(COLUMNS, 1000, 1.1).font, 15.4);
});
