import assert from 'node:assert/strict';
import test from 'node:test';
import { distance, placed, seen } from './placement.js';

const VIEW = { width: 1000, height: 800 };
const LIST = { width: 200, height: 250 };

function at(cell, list = LIST, view = VIEW) {
  return placed({ left: 100, top: 100, bottom: 130, ...cell }, list, view);
}

test('the list is below its cell where there is room', () => {
  assert.deepEqual(at({}), { left: 100, top: 130, height: 250 });
});

test('it is above where there is more room, and touches the cell', () => {
  assert.deepEqual(at({ top: 700, bottom: 730 }), { left: 100, top: 450, height: 250 });
});

test('a short list stays below as long as it fits', () => {
  assert.equal(at({ top: 700, bottom: 730 }, { width: 200, height: 60 }).top, 730);
});

test('it is never higher than the room that there is', () => {
  const view = { width: 1000, height: 300 };
  assert.deepEqual(at({ top: 100, bottom: 130 }, LIST, view), { left: 100, top: 130, height: 166 });
  assert.deepEqual(at({ top: 200, bottom: 230 }, LIST, view), { left: 100, top: 4, height: 196 });
});

test('where there is hardly room it covers rather than leaves the window', () => {
  const { top, height } = at({ top: 10, bottom: 90 }, LIST, { width: 1000, height: 100 });
  assert.deepEqual([top, height], [32, 64]);
});

test('it is not cut off at the sides', () => {
  assert.equal(at({ left: 900 }).left, 796);
  assert.equal(at({ left: -50 }).left, 4);
  assert.equal(at({ left: 300 }, { width: 380, height: 100 }, { width: 390, height: 800 }).left, 6);
});

test('a cell that was scrolled away has no list', () => {
  const scroller = { left: 0, top: 50, right: 500, bottom: 400 };
  assert.ok(seen({ left: 10, right: 60, top: 380, bottom: 410 }, scroller));
  for (const gone of [{ top: 20, bottom: 50 }, { top: 400 }, { left: 500, right: 600 }, { left: -60, right: 0 }]) {
    assert.ok(!seen({ left: 10, right: 60, top: 100, bottom: 130, ...gone }, scroller));
  }
});

test('one scrolls as little as it takes, and shows the start of what is too long', () => {
  assert.equal(distance(100, 130, 0, 400), 0);
  assert.equal(distance(390, 430, 0, 400), 30);
  assert.equal(distance(-20, 10, 0, 400), -20);
  assert.equal(distance(100, 700, 0, 400), 100);
});
