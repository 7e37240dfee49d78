import assert from 'node:assert/strict';
import test from 'node:test';
import * as decider from '../src/bpmn-modeler/decider.js';
import * as durations from '../src/bpmn-modeler/durations.js';

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
    assert.equal(decider.putTogether(decider.takeApart(word)), word);
  }
  assert.deepEqual(decider.takeApart('PEOPLE: wang , li').people, ['wang', 'li']);
  assert.deepEqual(decider.takeApart(undefined), { kind: 'ROLE', role: '', people: [] });
});

test('the rule of a countersigned step has its percentage apart', () => {
  assert.deepEqual(decider.countersign('ratio:60'), { rule: 'ratio', percent: '60' });
  assert.deepEqual(decider.countersign('all'), { rule: 'all', percent: '' });
  assert.deepEqual(decider.countersign(undefined), { rule: '', percent: '' });
});

test('durations of one unit are a number and a unit', () => {
  assert.deepEqual(durations.takeApart('P3D'), { count: '3', unit: 'days' });
  assert.deepEqual(durations.takeApart('PT90M'), { count: '90', unit: 'minutes' });
  assert.equal(durations.putTogether({ count: '12', unit: 'hours' }), 'PT12H');
  for (const text of ['P1DT2H', 'P0D', 'R3/P1D', '', 'PT5S']) assert.equal(durations.takeApart(text), null, text);
});
