import assert from 'node:assert/strict';
import test from 'node:test';
import { asked, step } from './field-keys.js';

const press = (key, modifiers = {}) => ({ key, ...modifiers });
const CONTROL = { ctrlKey: true };
const SHIFT = { shiftKey: true };

/** A field of the text "abcd" with the cursor between two places. */
const field = (selectionStart, selectionEnd = selectionStart) => ({ value: 'abcd', selectionStart, selectionEnd });
const START = field(0);
const MIDDLE = field(2);
const END = field(4);
const WHOLE = field(0, 4);

test('saving, undoing and redoing are asked with Ctrl, on a Mac with Command', () => {
  assert.equal(asked(press('s', CONTROL)), 'sheet-save');
  assert.equal(asked(press('S', { metaKey: true })), 'sheet-save');
  assert.equal(asked(press('z', CONTROL)), 'sheet-undo');
  assert.equal(asked(press('Z', { ...CONTROL, ...SHIFT })), 'sheet-redo');
  assert.equal(asked(press('y', CONTROL)), 'sheet-redo');
  assert.equal(asked(press('S', { ...CONTROL, ...SHIFT })), 'sheet-save');
});

test('letters alone, and other letters with Ctrl, are left to the field', () => {
  for (const event of [press('s'), press('z', SHIFT), press('c', CONTROL), press('Enter'), press('Enter', CONTROL)]) {
    assert.equal(asked(event), undefined, JSON.stringify(event));
  }
});

test('F1 shows the keys, with Alt what belongs into the field', () => {
  assert.equal(asked(press('F1')), 'sheet-keys');
  assert.equal(asked(press('F1', { altKey: true })), 'sheet-explain');
});

test('Enter goes on, unless it is a line break', () => {
  assert.equal(step(press('Enter'), MIDDLE, false), 1);
  assert.equal(step(press('Enter', SHIFT), MIDDLE, false), 0);
  assert.equal(step(press('Enter'), MIDDLE, true), 0);
});

test('up and down go to the next field at once, from lines only at their ends', () => {
  assert.equal(step(press('ArrowDown'), MIDDLE, false), 1);
  assert.equal(step(press('ArrowUp'), MIDDLE, false), -1);
  assert.deepEqual(
    [START, MIDDLE, END, WHOLE].map((at) => step(press('ArrowDown'), at, true)),
    [0, 0, 1, 1],
  );
  assert.deepEqual(
    [START, MIDDLE, END, WHOLE].map((at) => step(press('ArrowUp'), at, true)),
    [-1, 0, 0, -1],
  );
});

test('left and right leave the field where the text ends', () => {
  for (const lines of [true, false]) {
    assert.deepEqual(
      [START, MIDDLE, END, WHOLE, field(2, 4), field(0, 2)].map((at) => step(press('ArrowRight'), at, lines)),
      [0, 0, 1, 1, 0, 0],
    );
    assert.deepEqual(
      [START, MIDDLE, END, WHOLE, field(2, 4), field(0, 2)].map((at) => step(press('ArrowLeft'), at, lines)),
      [-1, 0, 0, -1, 0, 0],
    );
  }
});

test('with Ctrl or Alt, and for other keys, one stays', () => {
  assert.equal(step(press('ArrowDown', CONTROL), END, false), 0);
  assert.equal(step(press('ArrowDown', { metaKey: true }), END, false), 0);
  assert.equal(step(press('Enter', { altKey: true }), END, false), 0);
  assert.equal(step(press('Tab'), END, false), 0);
});
