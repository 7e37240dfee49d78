import assert from 'node:assert/strict';
import test from 'node:test';
import { countersign, putTogether, takeApart } from './decider.js';

test('who decides is taken apart and put together again', () => {
  for (const word of [
    'UNIT_REVIEWER',
    'DEPARTMENT:UNIT_LEADER',
    'PEOPLE:wang,li',
    'PEOPLE:',
    'SUPERIOR',
    'PREVIOUS',
    'CONTACT',
    '',
  ]) {
    assert.equal(putTogether(takeApart(word)), word);
  }
  assert.deepEqual(takeApart('PEOPLE: wang , li').people, ['wang', 'li']);
  assert.deepEqual(takeApart(undefined), { kind: 'ROLE', role: '', people: [] });
});

test('the rule of a countersigned step has its percentage apart', () => {
  assert.deepEqual(countersign('ratio:60'), { rule: 'ratio', percent: '60' });
  assert.deepEqual(countersign('all'), { rule: 'all', percent: '' });
  assert.deepEqual(countersign(undefined), { rule: '', percent: '' });
});
