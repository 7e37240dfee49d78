import assert from 'node:assert/strict';
import test from 'node:test';
import { isMoment, shown, stored } from './moments.js';

test('a moment in Beijing is a day and a time', () => {
  assert.equal(shown('2026-03-01T09:00:00+08:00'), '2026-03-01 09:00');
  assert.equal(stored('2026-03-01 09:00'), '2026-03-01T09:00:00+08:00');
  assert.ok(isMoment('2026-03-01 09:00'));
});

test('a moment of another zone is shown as it stands, so that its hour does not change its meaning', () => {
  for (const text of ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00-05:00', '2026-03-01T09:00:30+08:00']) {
    assert.equal(shown(text), text);
    assert.equal(stored(text), text);
    assert.ok(isMoment(text), text);
  }
});

test('what is no moment is kept as it was typed and is shown again', () => {
  for (const typed of ['明天', '2026-02-30 09:00', '2026-3-1 9:00', '2026-03-01 24:00', '2026-03-01', '']) {
    assert.equal(stored(typed), typed);
    assert.equal(shown(stored(typed)), typed);
    assert.ok(!isMoment(typed), typed);
  }
});
