import assert from 'node:assert/strict';
import test from 'node:test';
import { row, rowsOf } from './fixtures.js';
import { OpenCell } from './open-cell.js';
import { Selection } from './selection.js';

function opened(select, { over = true, lines = [['x'], ['x'], ['y']] } = {}) {
  const rows = rowsOf(lines);
  const selection = new Selection(rows);
  select(selection);
  return new OpenCell(rows, selection, over, 't1');
}

test('it is the active cell with its text', () => {
  const cell = opened((selection) => selection.go(1, 2), { lines: [[], ['x', '', 'before']], over: false });
  assert.deepEqual(
    [cell.id, cell.field, cell.column, cell.key, cell.before, cell.over, cell.also],
    ['r1', 'NAME', 2, 'indicator:r1:NAME', 'before', false, ['r1']],
  );
  assert.equal(cell.typed, false);
});

test('a merged cell that is selected as a whole stands for all of its rows', () => {
  const cell = opened((selection) => selection.merged(0, 0));
  assert.deepEqual(cell.also, ['r0', 'r1']);
});

test('a block over several columns, or of a column that is no level, stands for the active row only', () => {
  const block = (selection) => selection.select({ row: 0, column: 0 }, { row: 1, column: 1 });
  const names = (selection) => selection.select({ row: 0, column: 2 }, { row: 1, column: 2 });
  assert.deepEqual(opened(block).also, ['r0']);
  assert.deepEqual(opened(names).also, ['r0']);
});

test('a text is owed until it was told', () => {
  const cell = opened((selection) => selection.go(2, 0));
  assert.ok(!cell.owes('y', true));
  assert.ok(cell.owes('yz', true));
  assert.ok(cell.owes('yz', false));
  cell.telling('yz', true);
  assert.ok(!cell.owes('yz', true));
  assert.ok(!cell.owes('yz', false));
  assert.ok(cell.owes('y', false), 'the old text is owed, too, once another was told');
});

test('the server is told of the open cell alone, and of all rows when it is closed', () => {
  const cell = opened((selection) => selection.merged(0, 0));
  assert.deepEqual(cell.telling('z', true), {
    row: 'r0',
    column: 'LEVEL1',
    rows: ['r0'],
    text: 'z',
    open: true,
    typing: 't1',
  });
  assert.ok(!cell.owes('z', true));
  assert.ok(cell.owes('z', false), 'the other rows have it not yet');
  const closing = cell.telling('z', false);
  assert.deepEqual(closing.rows, ['r0', 'r1']);
  assert.equal(closing.open, false);
});

test('a merged cell whose text is as before is owed to nobody', () => {
  const cell = opened((selection) => selection.merged(0, 0));
  assert.ok(!cell.owes('x', false));
});

test('the text is shown at once in all rows that it stands for', () => {
  const cell = opened((selection) => selection.merged(0, 0));
  const last = cell.rows.list[2];
  cell.put('z');
  assert.deepEqual(
    [0, 1, 2].map((at) => cell.rows.text(at, 0)),
    ['z', 'z', 'y'],
  );
  assert.equal(cell.rows.list[2], last);
});

test('a row that has the text already is not drawn anew', () => {
  const cell = opened((selection) => selection.go(0, 0));
  const first = cell.rows.list[0];
  cell.put('x');
  assert.equal(cell.rows.list[0], first);
});

test('rows that moved or went in the meantime are found or left out', () => {
  const cell = opened((selection) => selection.merged(0, 0));
  cell.rows.splice([0, 1, [row('new', ['n']), row('newer', ['n'])]]);
  cell.put('z');
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => cell.rows.text(at, 0)),
    ['n', 'n', 'z', 'y'],
  );
});
