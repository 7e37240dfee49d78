import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, toggle } from './sections.js';

const ALL = ['HEAD', 'MONEY', 'GOALS', 'INDICATORS'];

test('a step that says nothing leaves everything open', () => {
  assert.deepEqual(parse(undefined, ALL), ALL);
  assert.deepEqual(parse('MONEY, GOALS', ALL), ['MONEY', 'GOALS']);
});

test('closing and opening sections keeps their order and says nothing once all are open', () => {
  assert.equal(toggle(undefined, ALL, 'MONEY', false), 'HEAD,GOALS,INDICATORS');
  assert.equal(toggle('INDICATORS,HEAD', ALL, 'MONEY', true), 'HEAD,MONEY,INDICATORS');
  assert.equal(toggle('HEAD,GOALS,INDICATORS', ALL, 'MONEY', true), undefined);
});
