import assert from 'node:assert/strict';
import test from 'node:test';
import { Composition } from './composition.js';

const FIELD = {};
const OTHER = {};

function key(name, { at = 1000, target = FIELD, type = 'keydown', keyCode = 13, isComposing = false } = {}) {
  return { type, key: name, keyCode, isComposing, target, timeStamp: at };
}

test('Chrome: the key comes while it composes, then the composition ends', () => {
  const composition = new Composition();
  composition.began({ target: FIELD });
  assert.ok(composition.owns(key('Process', { keyCode: 229, isComposing: true })));
  assert.ok(composition.owns(key('Enter', { keyCode: 229, isComposing: true })));
  composition.ended({ target: FIELD, timeStamp: 1001 });
  assert.ok(composition.owns(key('Enter', { type: 'keyup', at: 1080 })), 'it comes up after the end');
  assert.ok(!composition.owns(key('Enter', { at: 1200 })), 'the next Enter is the person’s own');
});

test('Firefox: the key is not named, and only said to be composing', () => {
  const composition = new Composition();
  composition.began({ target: FIELD });
  assert.ok(composition.owns(key('Enter', { isComposing: true })));
  composition.ended({ target: FIELD, timeStamp: 1001 });
  assert.ok(!composition.owns(key('Enter', { at: 1100 })));
});

test('Safari: the composition ends before the key comes', () => {
  for (const keyCode of [229, 13]) {
    const composition = new Composition();
    composition.began({ target: FIELD });
    composition.ended({ target: FIELD, timeStamp: 999 });
    assert.ok(composition.owns(key('Enter', { keyCode })));
    assert.ok(composition.owns(key('Enter', { type: 'keyup', at: 1090 })));
    assert.ok(!composition.owns(key('Enter', { at: 1200 })));
  }
});

test('right after a composition letters and keys of other fields are nobody else’s', () => {
  const composition = new Composition();
  composition.began({ target: FIELD });
  composition.ended({ target: FIELD, timeStamp: 999 });
  assert.ok(!composition.owns(key('a', { keyCode: 65 })));
  assert.ok(!composition.owns(key('Enter', { target: OTHER })));
});

test('whoever does not compose keeps all keys', () => {
  const composition = new Composition();
  for (const name of ['Enter', 'Tab', 'Escape', 'ArrowDown', 's']) {
    assert.ok(!composition.owns(key(name)));
    assert.ok(!composition.owns(key(name, { type: 'keyup' })));
  }
});
