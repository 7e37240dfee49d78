import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.HTMLElement ??= class {};
const { ticks } = await import('./ticks.js');

test('a text says which choices are ticked, whatever stands between them', () => {
  const choices = ['新建', '续建', '其他'];
  assert.deepEqual(ticks(choices, '新建、其他'), [true, false, true]);
  assert.deepEqual(ticks(choices, '续建，其他'), [false, true, true]);
  assert.deepEqual(ticks(choices, ''), [false, false, false]);
  assert.deepEqual(ticks(choices, '另一个'), [false, false, false]);
});
