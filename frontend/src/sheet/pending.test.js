import assert from 'node:assert/strict';
import test from 'node:test';
import { storeFor } from './fixtures.js';
import { Pending } from './pending.js';

const NAME = 'mubiao.kept.p1.sheet.d1';

function opened({ person = 'p1', draft = 'd1' } = {}) {
  const pending = new Pending();
  return { pending, left: pending.open(person, draft) };
}

/** What would be sent if the sheet were opened anew. */
function left(at) {
  return opened(at).left.map(([key, text]) => [key, text]);
}

test('what was typed is there again when the draft is opened anew', (t) => {
  storeFor(t);
  const { pending } = opened();
  assert.deepEqual(left(), []);
  pending.keep('a', '1', '');
  pending.keep('b', '2', '');
  pending.keep('a', '12', '1');
  assert.deepEqual(left(), [
    ['a', '12'],
    ['b', '2'],
  ]);
});

test('a draft has only its own texts, and a person only his own', (t) => {
  storeFor(t);
  opened().pending.keep('a', '1', '');
  assert.deepEqual(left({ draft: 'd2' }), []);
  assert.deepEqual(left({ person: 'p2' }), []);
  opened({ person: 'p2' }).pending.keep('a', 'other', '');
  assert.deepEqual(left(), [['a', '1']]);
});

test('with each text stands what was in its cell before, and what the server may have of it', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1', 'before');
  pending.sent('a', 1);
  pending.keep('a', '12', 'not asked any more');
  pending.sent('a', 2);
  pending.keep('a', '123', '');
  assert.deepEqual(opened().left, [['a', '123', ['before', '1', '12']]]);
});

test('what was stored is from then on what stood there before', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1', 'before');
  pending.sent('a', 1);
  pending.keep('a', '12', '');
  pending.sent('a', 2);
  pending.keep('a', '123', '');
  assert.deepEqual([...pending.saved(1)], [['a', '1']]);
  assert.deepEqual(opened().left, [['a', '123', ['1', '12']]]);
  assert.deepEqual([...pending.saved(2)], [['a', '12']]);
  assert.deepEqual(opened().left, [['a', '123', ['12']]]);
});

test('of what was sent long ago only the first and the latest are remembered', (t) => {
  storeFor(t);
  const { pending } = opened();
  for (let i = 1; i < 100; i++) {
    pending.keep('a', String(i), 'before');
    pending.sent('a', i);
  }
  const [, , bases] = opened().left[0];
  assert.deepEqual([bases.length, bases[0], bases.at(-1)], [20, 'before', '99']);
});

test('what is stored up to a message is forgotten, what came later is kept', (t) => {
  storeFor(t);
  const { pending } = opened();
  ['a', 'b', 'c', 'd'].forEach((key) => pending.keep(key, key, ''));
  pending.sent('a', 1);
  pending.sent('b', 2);
  pending.sent('c', 3);
  pending.saved(2);
  assert.deepEqual(
    left().map(([key]) => key),
    ['c', 'd'],
  );
});

test('a text that was typed on after it was sent is not safe yet', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1', '');
  pending.sent('a', 1);
  pending.keep('a', '12', '');
  pending.saved(1);
  assert.deepEqual(left(), [['a', '12']]);
});

test('sending a cell of which nothing is kept keeps nothing', (t) => {
  const kept = storeFor(t);
  const { pending } = opened();
  pending.sent('a', 1);
  pending.saved(0);
  assert.equal(kept.size, 0);
});

test('texts that are sent together are safe together', (t) => {
  storeFor(t);
  const first = opened().pending;
  first.keep('a', '1', '');
  first.keep('b', '2', '');
  const { pending } = opened();
  pending.sentAll(7);
  pending.saved(6);
  assert.equal(left().length, 2);
  pending.saved(7);
  assert.deepEqual(left(), []);
});

test('what could not be put anywhere stays until it is dropped', (t) => {
  storeFor(t);
  const first = opened().pending;
  first.keep('a', '1', '');
  first.keep('b', '2', '');
  const { pending } = opened();
  pending.sentAll(1);
  pending.hold(['a', 'unknown']);
  pending.saved(1);
  assert.deepEqual(left(), [['a', '1']]);
  pending.drop('a');
  assert.deepEqual(left(), []);
});

test('another window of the same draft keeps its own, and the newer text of a cell stays', (t) => {
  storeFor(t);
  const first = opened().pending;
  const second = opened().pending;
  first.keep('a', '1', '');
  second.keep('b', '2', '');
  second.keep('a', '1 and more', '');
  assert.equal(left().length, 2);
  first.sent('a', 1);
  first.saved(1);
  assert.deepEqual(left(), [
    ['a', '1 and more'],
    ['b', '2'],
  ]);
});

test('once everything is stored nothing is left', (t) => {
  const kept = storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1', '');
  assert.ok(kept.has(NAME));
  pending.sent('a', 1);
  pending.saved(1);
  assert.equal(kept.size, 0);
});

test('texts that were kept without a name are shown and never sent', (t) => {
  const kept = storeFor(t);
  kept.set('mubiao.sheet.d1', JSON.stringify({ a: { text: '1', seq: 2 }, b: 'no text' }));
  const { pending } = opened();
  assert.deepEqual(left(), []);
  assert.deepEqual(pending.nameless, [['a', '1']]);
  pending.dropNameless();
  assert.deepEqual([pending.nameless, kept.size], [[], 0]);
});

test('what something else wrote into the store is no text', (t) => {
  const kept = storeFor(t);
  for (const text of ['{no json', '17', '{"values":null}', '{"at":1}']) {
    kept.set(NAME, text);
    assert.deepEqual(left(), []);
  }
});

test('without a store one can type all the same', (t) => {
  storeFor(t, { refusing: true });
  const { pending } = opened();
  assert.deepEqual(left(), []);
  pending.keep('a', '1', '');
  pending.sent('a', 1);
  assert.deepEqual([...pending.saved(1)], [['a', '1']]);
});

test('with a text stands the table of its row, also when a later one is not stored yet', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1', '', 'term');
  assert.deepEqual(opened().left, [['a', '1', [''], 'term']]);
  pending.sent('a', 1);
  pending.keep('a', '12', '1', 'term');
  pending.sent('a', 2);
  pending.saved(1);
  assert.deepEqual(opened().left, [['a', '12', ['1', '12'], 'term']]);
});
