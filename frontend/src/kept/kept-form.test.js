import assert from 'node:assert/strict';
import test from 'node:test';
import { storeFor } from '../sheet/fixtures.js';
import { KeptForm } from './kept-form.js';
import { prune, read, write } from './store.js';

const NAME = 'mubiao.kept.p1.decision.t1';

test('each letter is there when the form is opened anew', (t) => {
  storeFor(t);
  const form = new KeptForm(NAME, '1', () => 42);
  assert.equal(form.found(), null);
  form.keep('opinion', '同');
  form.keep('opinion', '同意');
  form.keep('remark.a', '金额');
  assert.deepEqual(new KeptForm(NAME, '1').found(), { at: 42, values: { opinion: '同意', 'remark.a': '金额' } });
});

test('another person and another task have nothing of it', (t) => {
  storeFor(t);
  new KeptForm(NAME, '1').keep('opinion', '同意');
  assert.equal(new KeptForm('mubiao.kept.p2.decision.t1', '1').found(), null);
  assert.equal(new KeptForm('mubiao.kept.p1.decision.t2', '1').found(), null);
});

test('what was written about another version is offered, and never mixed with what is written now', (t) => {
  storeFor(t);
  new KeptForm(NAME, '1', () => 1).keep('opinion', '请修改');
  const form = new KeptForm(NAME, '2', () => 2);
  assert.deepEqual(form.found(), { older: { base: '1', at: 1, values: { opinion: '请修改' } } });
  form.keep('opinion', '同意');
  assert.deepEqual(form.found(), {
    at: 2,
    values: { opinion: '同意' },
    older: { base: '1', at: 1, values: { opinion: '请修改' } },
  });
  form.dropOlder();
  assert.deepEqual(form.found(), { at: 2, values: { opinion: '同意' } });
});

test('an older text stays on offer over further versions until something newer was written', (t) => {
  storeFor(t);
  new KeptForm(NAME, '1', () => 1).keep('opinion', '一');
  const second = new KeptForm(NAME, '2', () => 2);
  second.keep('verb', 'AGREE');
  second.drop('verb');
  assert.equal(new KeptForm(NAME, '3').found().older.values.opinion, '一');
  new KeptForm(NAME, '3', () => 3).keep('opinion', '三');
  assert.equal(new KeptForm(NAME, '4').found().older.values.opinion, '三');
});

test('two tabs of one form do not take each other’s fields', (t) => {
  storeFor(t);
  const one = new KeptForm(NAME, '1');
  const other = new KeptForm(NAME, '1');
  one.keep('opinion', '同意');
  other.keep('reason', '已核');
  assert.deepEqual(one.found().values, { opinion: '同意', reason: '已核' });
});

test('nothing is left in the store once all is dropped', (t) => {
  const kept = storeFor(t);
  const form = new KeptForm(NAME, '1');
  form.keep('opinion', '同意');
  form.dropValues();
  assert.equal(kept.size, 0);
  form.keep('opinion', '同意');
  form.drop('opinion');
  assert.equal(kept.size, 0);
});

test('what something else wrote into the store is nothing', (t) => {
  const kept = storeFor(t);
  for (const text of ['{no json', 'null', '7', '"text"', '{}', '{"values":3}']) {
    kept.set(NAME, text);
    assert.equal(new KeptForm(NAME, '1').found(), null, text);
  }
});

test('a store that refuses keeps nothing and breaks nothing', (t) => {
  storeFor(t, { refusing: true });
  const form = new KeptForm(NAME, '1');
  form.keep('opinion', '同意');
  assert.equal(form.found(), null);
  prune('mubiao.', 0, 1);
});

test('old entries and those beyond the number go, the oldest first; others stay', (t) => {
  const kept = storeFor(t);
  write('mubiao.kept.a', { at: 10 });
  write('mubiao.kept.b', { at: 20 });
  write('mubiao.kept.c', { at: 30 });
  write('mubiao.kept.d', { at: 40 });
  write('other', { at: 1 });
  prune('mubiao.kept.', 20, 2);
  assert.deepEqual([...kept.keys()].sort(), ['mubiao.kept.c', 'mubiao.kept.d', 'other']);
  assert.deepEqual(read('mubiao.kept.c'), { at: 30 });
});
