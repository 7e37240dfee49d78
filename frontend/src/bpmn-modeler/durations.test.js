import assert from 'node:assert/strict';
import test from 'node:test';
import { format, parse } from './durations.js';

test('durations of one unit are a number and a unit', () => {
  assert.deepEqual(parse('P3D'), { count: '3', unit: 'days' });
  assert.deepEqual(parse('PT90M'), { count: '90', unit: 'minutes' });
  assert.equal(format({ count: '12', unit: 'hours' }), 'PT12H');
  for (const text of ['P1DT2H', 'P0D', 'R3/P1D', '', 'PT5S']) assert.equal(parse(text), null, text);
});

test('what is no number is kept as it was typed, in its unit, and is no duration', () => {
  for (const typed of ['abc', '', '3天', '0', '1.5', '1H30', 'P1D']) {
    for (const unit of ['days', 'hours', 'minutes']) {
      const kept = format({ count: typed, unit });
      assert.deepEqual(parse(kept), { count: typed, unit });
      assert.doesNotMatch(kept, /^P(T?\d+[DHM])+$/);
    }
  }
});
