import assert from 'node:assert/strict';
import test from 'node:test';
import { storeFor } from './fixtures.js';
import { Pending } from './pending.js';

const NAME = 'mubiao.sheet.d1';

function opened(draft = 'd1') {
  const pending = new Pending();
  return { pending, unsent: pending.open(draft) };
}

test('what was typed is there again when the draft is opened anew', (t) => {
  storeFor(t);
  const { pending, unsent } = opened();
  assert.deepEqual(unsent, []);
  pending.keep('a', '1');
  pending.keep('b', '2');
  pending.keep('a', '12');
  assert.deepEqual(opened().unsent, [
    ['a', '12'],
    ['b', '2'],
  ]);
});

test('a draft has only its own texts', (t) => {
  storeFor(t);
  opened('d1').pending.keep('a', '1');
  assert.deepEqual(opened('d2').unsent, []);
});

test('what is saved up to a command is forgotten, what came later is kept', (t) => {
  storeFor(t);
  const { pending } = opened();
  ['a', 'b', 'c', 'd'].forEach((key) => pending.keep(key, key));
  pending.sent('a', 1);
  pending.sent('b', 2);
  pending.sent('c', 3);
  pending.saved(2);
  assert.deepEqual(
    opened().unsent.map(([key]) => key),
    ['c', 'd'],
  );
});

test('a text that was typed on after it was sent is not safe yet', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1');
  pending.sent('a', 1);
  pending.keep('a', '12');
  pending.saved(1);
  assert.deepEqual(opened().unsent, [['a', '12']]);
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
  first.keep('a', '1');
  first.keep('b', '2');
  const { pending } = opened();
  pending.sentAll(7);
  pending.saved(6);
  assert.equal(opened().unsent.length, 2);
  pending.saved(7);
  assert.deepEqual(opened().unsent, []);
});

test('a text that was taken back is forgotten', (t) => {
  storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1');
  pending.keep('b', '2');
  pending.drop('a');
  assert.deepEqual(opened().unsent, [['b', '2']]);
});

test('once everything is saved nothing is left in the store', (t) => {
  const kept = storeFor(t);
  const { pending } = opened();
  pending.keep('a', '1');
  assert.ok(kept.has(NAME));
  pending.sent('a', 1);
  pending.saved(1);
  assert.equal(kept.size, 0);
});

test('what something else wrote into the store is no text', (t) => {
  const kept = storeFor(t);
  kept.set(NAME, '{no json');
  assert.deepEqual(opened().unsent, []);
});

test('without a store one can type all the same', (t) => {
  storeFor(t, { refusing: true });
  const { pending, unsent } = opened();
  assert.deepEqual(unsent, []);
  pending.keep('a', '1');
  pending.saved(1);
  assert.deepEqual(Object.keys(pending.texts), ['a']);
});
