import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOf } from './fixtures.js';
import { before, holds, matches } from './matches.js';

const ROWS = rowsOf([
  ['Level', '', 'apple'],
  ['Level', '', 'pear'],
  ['other', '', 'PineApple', 'apple'],
]);

test('a text is found in every column, whatever its case', () => {
  assert.deepEqual(matches(ROWS, 'apple'), [
    [0, 2],
    [2, 2],
    [2, 3],
  ]);
});

test('a merged cell is found once', () => {
  assert.deepEqual(matches(ROWS, 'level'), [[0, 0]]);
});

test('without a text nothing is found', () => {
  assert.deepEqual(matches(ROWS, ''), []);
  assert.deepEqual(matches(ROWS, 'plum'), []);
  assert.equal(holds('anything', ''), false);
  assert.equal(holds('anything', undefined), false);
  assert.equal(holds('Anything', 'any'), true);
});

test('the search begins before the first place in or below the row', () => {
  const found = matches(ROWS, 'apple');
  assert.equal(before(found, 0), -1);
  assert.equal(before(found, 1), 0);
  assert.equal(before(found, 2), 0);
  assert.equal(before(found, 3), -1, 'none is below: the first of all is next');
  assert.equal(before([], 0), -1);
});
