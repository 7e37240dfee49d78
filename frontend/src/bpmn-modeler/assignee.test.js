import assert from 'node:assert/strict';
import test from 'node:test';
import { countersign, format, parse } from './assignee.js';

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
    assert.equal(format(parse(word)), word);
  }
  assert.deepEqual(parse('PEOPLE: wang , li').people, ['wang', 'li']);
  assert.deepEqual(parse(undefined), { kind: 'ROLE', role: '', people: [] });
});

test('the rule of a countersigned step has its percentage apart', () => {
  assert.deepEqual(countersign('ratio:60'), { rule: 'ratio', percent: '60' });
  assert.deepEqual(countersign('ratio:六十'), { rule: 'ratio', percent: '六十' });
  assert.deepEqual(countersign('ratio:'), { rule: 'ratio', percent: '' });
  assert.deepEqual(countersign('all'), { rule: 'all', percent: '' });
  assert.deepEqual(countersign(undefined), { rule: '', percent: '' });
});
