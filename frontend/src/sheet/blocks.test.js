import assert from 'node:assert/strict';
import test from 'node:test';
import { table, tabSeparated, textsOf } from './blocks.js';
import { rowsOf } from './fixtures.js';

test('a block is read line by line', () => {
  const rows = rowsOf([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  assert.deepEqual(textsOf(rows, { top: 1, bottom: 2, left: 0, right: 1 }), [
    ['d', 'e'],
    ['g', 'h'],
  ]);
  assert.deepEqual(textsOf(rows, { top: 0, bottom: 0, left: 2, right: 3 }), [['c', '']]);
});

test('as text its cells are separated by tabs, and cells of several lines are quoted', () => {
  assert.equal(
    tabSeparated([
      ['a', ''],
      ['b', 'c d'],
    ]),
    'a\t\r\nb\tc d',
  );
  assert.equal(
    tabSeparated([['two\nlines', 'a\ttab', 'say "hi"', 'plain']]),
    '"two\nlines"\t"a\ttab"\t"say ""hi"""\tplain',
  );
});

test('as a table it has a row for each line', () => {
  assert.equal(
    table([
      ['a', ''],
      ['b', 'c'],
    ]),
    '<table><tbody><tr><td>a</td><td></td></tr><tr><td>b</td><td>c</td></tr></tbody></table>',
  );
});

test('in a table nothing of a text is markup but its line breaks', () => {
  assert.equal(
    table([['<b onclick="x">&amp;</b>\nsecond\u00a0line']]),
    '<table><tbody><tr><td>&lt;b onclick="x"&gt;&amp;amp;&lt;/b&gt;<br>second&nbsp;line</td></tr></tbody></table>',
  );
});
