import assert from 'node:assert/strict';
import test from 'node:test';
import { row, rowsOf } from './fixtures.js';
import { Selection } from './selection.js';

const at = (line, column) => ({ row: line, column });

function selectionIn(lines = [['a'], ['b'], ['c'], ['d']]) {
  return new Selection(rowsOf(lines));
}

test('it begins at the first cell', () => {
  const selection = selectionIn();
  assert.deepEqual([selection.anchor, selection.end], [at(0, 0), at(0, 0)]);
});

test('one cell is a block of one', () => {
  const selection = selectionIn();
  selection.go(2, 1);
  assert.deepEqual(selection.block, { top: 2, bottom: 2, left: 1, right: 1 });
  assert.deepEqual(selection.active, at(2, 1));
  assert.ok(selection.single);
});

test('a block reaches from the anchor to the end, whichever way it was drawn', () => {
  const selection = selectionIn();
  selection.go(2, 2);
  selection.extend(0, 3);
  assert.deepEqual(selection.block, { top: 0, bottom: 2, left: 2, right: 3 });
  assert.deepEqual(selection.active, at(2, 2));
  assert.ok(!selection.single);
  const outside = [at(3, 2), at(0, 1), at(2, 1)];
  for (const { row: line, column } of [at(0, 2), at(2, 3), at(1, 2)]) {
    assert.ok(selection.has(line, column), `${line} ${column}`);
  }
  for (const { row: line, column } of outside) {
    assert.ok(!selection.has(line, column), `${line} ${column}`);
  }
});

test('two cells beside or below each other are no single one', () => {
  const selection = selectionIn();
  selection.select(at(1, 1), at(1, 2));
  assert.ok(!selection.single);
  selection.select(at(1, 1), at(2, 1));
  assert.ok(!selection.single);
});

test('it stays inside the rows', () => {
  const selection = selectionIn();
  selection.go(-3, 99);
  assert.deepEqual(selection.active, at(0, 3));
  selection.extend(99, -1);
  assert.deepEqual(selection.end, at(3, 0));
});

test('in a sheet without rows it stands at the first place', () => {
  const selection = selectionIn([]);
  selection.go(5, 2);
  assert.deepEqual(selection.active, at(0, 2));
  assert.deepEqual(selection.rowIds, []);
});

test('everything, whole columns and whole rows can be selected', () => {
  const selection = selectionIn();
  selection.all();
  assert.deepEqual(selection.block, { top: 0, bottom: 3, left: 0, right: 3 });
  selection.select(at(1, 2), at(2, 1));
  selection.wholeColumns();
  assert.deepEqual(selection.block, { top: 0, bottom: 3, left: 1, right: 2 });
  assert.ok(!selection.wholeRows);
  selection.lines(2, 1);
  assert.deepEqual(selection.block, { top: 1, bottom: 2, left: 0, right: 3 });
  assert.ok(selection.wholeRows);
  assert.deepEqual(selection.active, at(2, 0));
  selection.select(at(1, 0), at(1, 2));
  assert.ok(!selection.wholeRows);
  selection.select(at(1, 1), at(1, 3));
  assert.ok(!selection.wholeRows);
});

test('the rows and columns of the block are named from the top left', () => {
  const selection = selectionIn();
  selection.select(at(3, 2), at(1, 1));
  assert.deepEqual(selection.rowIds, ['r1', 'r2', 'r3']);
  assert.deepEqual(selection.fields, ['LEVEL2', 'NAME']);
});

test('a merged cell is selected as a whole', () => {
  const selection = selectionIn([['x'], ['x'], ['x'], ['y']]);
  selection.merged(1, 0);
  assert.deepEqual(selection.block, { top: 0, bottom: 2, left: 0, right: 0 });
  selection.merged(3, 0);
  assert.ok(selection.single);
});

test('after a change of the rows the same rows are selected', () => {
  const selection = selectionIn();
  selection.select(at(2, 1), at(1, 3));
  const place = selection.place;
  selection.rows.splice([0, 0, [row('new', [])]]);
  selection.restore(place);
  assert.deepEqual([selection.anchor, selection.end], [at(3, 1), at(2, 3)]);
  assert.deepEqual(selection.rowIds, ['r1', 'r2']);
});

test('a row that has become the first one is found there', () => {
  const selection = selectionIn();
  selection.go(1, 2);
  const place = selection.place;
  selection.rows.splice([0, 1, []]);
  selection.restore(place);
  assert.deepEqual(selection.active, at(0, 2));
});

test('in a sheet that had no rows the first cell is selected once it has some', () => {
  const selection = selectionIn([]);
  const place = selection.place;
  selection.rows.splice([0, 0, [row('a', []), row('b', []), row('c', [])]]);
  selection.restore(place);
  assert.deepEqual([selection.anchor, selection.end], [at(0, 0), at(0, 0)]);
});

test('where the selected row is gone the place stays, as far as there are rows', () => {
  const selection = selectionIn();
  selection.go(3, 1);
  const last = selection.place;
  selection.rows.splice([3, 1, []]);
  selection.restore(last);
  assert.deepEqual(selection.active, at(2, 1));
  selection.go(1, 1);
  const middle = selection.place;
  selection.rows.splice([1, 1, []]);
  selection.restore(middle);
  assert.deepEqual(selection.active, at(1, 1));
});

test('the edge beside a cell is that of the sheet', () => {
  const selection = selectionIn();
  selection.go(2, 1);
  assert.deepEqual(selection.edge(0, 1), at(2, 3));
  assert.deepEqual(selection.edge(0, -1), at(2, 0));
});

test('the edge above or below a cell is where filled cells end or begin', () => {
  const selection = selectionIn([['a'], ['b'], ['c'], [''], [''], ['d'], ['']]);
  const edge = (line, down) => {
    selection.go(line, 0);
    return selection.edge(down, 0).row;
  };
  assert.equal(edge(0, 1), 2, 'to the end of the filled ones');
  assert.equal(edge(2, 1), 5, 'over empty ones to the next filled one');
  assert.equal(edge(3, 1), 5, 'from an empty one to the next filled one');
  assert.equal(edge(5, 1), 6, 'over empty ones to the end of the sheet');
  assert.equal(edge(6, 1), 6, 'no further than the sheet');
  assert.equal(edge(2, -1), 0);
  assert.equal(edge(5, -1), 2);
  assert.equal(edge(1, -1), 0);
  assert.equal(edge(0, -1), 0);
});

test('filled cells down to the last row end there', () => {
  const selection = selectionIn([['a'], ['b'], ['c']]);
  selection.go(0, 0);
  assert.equal(selection.edge(1, 0).row, 2);
});

test('the edge is sought from the end of the block', () => {
  const selection = selectionIn();
  selection.go(0, 0);
  selection.extend(2, 1);
  assert.deepEqual(selection.edge(0, 1), at(2, 3));
});

test('Tab goes along the row, from its end to the next row and back', () => {
  const selection = selectionIn();
  selection.go(1, 2);
  selection.tab(1);
  assert.deepEqual(selection.active, at(1, 3));
  selection.tab(1);
  assert.deepEqual(selection.active, at(2, 0));
  selection.tab(-1);
  assert.deepEqual(selection.active, at(1, 3));
  selection.go(1, 1);
  selection.tab(-1);
  assert.deepEqual(selection.active, at(1, 0));
  assert.ok(selection.single);
});

test('Enter after Tab goes below the cell where tabbing began', () => {
  const selection = selectionIn();
  selection.go(0, 1);
  selection.tab(1);
  selection.tab(1);
  selection.enter(1);
  assert.deepEqual(selection.active, at(1, 1));
});

test('Enter after Tab into the next row goes to the first column', () => {
  const selection = selectionIn();
  selection.go(0, 2);
  selection.tab(1);
  selection.tab(1);
  selection.tab(1);
  assert.deepEqual(selection.active, at(1, 1));
  selection.enter(1);
  assert.deepEqual(selection.active, at(2, 0));
});

test('Enter alone goes up or down in its column', () => {
  const selection = selectionIn();
  selection.go(1, 2);
  selection.enter(1);
  assert.deepEqual(selection.active, at(2, 2));
  selection.enter(-1);
  assert.deepEqual(selection.active, at(1, 2));
});

test('selecting anything else ends tabbing', () => {
  const others = {
    'a cell': (selection) => selection.go(2, 3),
    'a block': (selection) => selection.select(at(2, 3), at(2, 3)),
    'a merged cell': (selection) => selection.merged(2, 3),
  };
  for (const [name, select] of Object.entries(others)) {
    const selection = selectionIn();
    selection.go(0, 0);
    selection.tab(1);
    select(selection);
    selection.enter(1);
    assert.deepEqual(selection.active, at(3, 3), name);
  }
});

test('an answer of the server does not end tabbing', () => {
  const selection = selectionIn();
  selection.go(0, 1);
  selection.tab(1);
  selection.restore(selection.place);
  selection.enter(1);
  assert.deepEqual(selection.active, at(1, 1));
});

test('only the last cell and the first one lead out of the table', () => {
  const selection = new Selection(rowsOf([['a'], ['b']]));
  selection.go(0, 0);
  assert.deepEqual([selection.leaves(1), selection.leaves(-1)], [false, true]);
  selection.go(1, 3);
  assert.deepEqual([selection.leaves(1), selection.leaves(-1)], [true, false]);
  selection.go(0, 3);
  assert.deepEqual([selection.leaves(1), selection.leaves(-1)], [false, false]);
});
