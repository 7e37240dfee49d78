import assert from 'node:assert/strict';
import test from 'node:test';
import { Editor } from './editor.js';
import { clockFor, rowsOf, storeFor } from './fixtures.js';
import { Pending } from './pending.js';
import { Selection } from './selection.js';

const KEPT = 'mubiao.kept.p1.sheet.d1';
const KEY = 'indicator:r0:NAME';

/** As much of a field as is typed into. */
function field() {
  const listeners = {};
  return {
    value: '',
    style: {},
    listeners,
    classList: { add() {}, remove() {}, toggle() {} },
    append() {},
    setAttribute() {},
    removeAttribute() {},
    setSelectionRange() {},
    addEventListener: (name, listener) => (listeners[name] = listener),
  };
}

function editorIn(t, { closed = false, lines = [['x', '', 'old'], ['x']] } = {}) {
  globalThis.document = { createElement: field };
  t.after(() => delete globalThis.document);
  const kept = storeFor(t);
  const clock = clockFor(t);
  const rows = rowsOf(lines);
  const selection = new Selection(rows);
  const commands = [];
  const pending = new Pending();
  pending.open('p1', 'd1');
  const grid = {
    rows,
    selection,
    pending,
    closed,
    view: { reveal() {}, bring() {}, moved() {}, request() {} },
    choices: { offer() {}, close() {} },
    command: (kind, detail) => commands.push({ kind, ...detail }),
  };
  const editor = new Editor(grid);
  selection.go(0, 2);
  return {
    clock,
    editor,
    selection,
    pending,
    commands,
    rows,
    kept: () => Object.entries(JSON.parse(kept.get(KEPT) ?? '{}').values ?? {}).map(([key, { text }]) => [key, text]),
    bases: () => JSON.parse(kept.get(KEPT)).values[KEY].bases,
    type(text, isComposing = false) {
      editor.field.value = text;
      editor.field.listeners.input({ isComposing });
    },
  };
}

test('the first letter opens the cell, and what is typed is sent after a short rest', (t) => {
  const { clock, editor, commands, type, kept } = editorIn(t);
  type('n');
  assert.ok(editor.open);
  clock.tick(59);
  type('ne');
  clock.tick(59);
  assert.deepEqual(commands, []);
  assert.deepEqual(kept(), [[KEY, 'ne']]);
  clock.tick(1);
  assert.equal(commands.length, 1);
  const { kind, row, column, rows, text, open } = commands[0];
  assert.deepEqual([kind, row, column, rows, text, open], ['type', 'r0', 'NAME', ['r0'], 'ne', true]);
});

test('what an input method composes is sent once it is done', (t) => {
  const { clock, editor, commands, type } = editorIn(t);
  editor.field.listeners.compositionstart();
  assert.deepEqual([editor.open, editor.field.value], [true, ''], 'it takes the place of the old text');
  type('ni', true);
  clock.tick(100);
  assert.ok(editor.open);
  assert.deepEqual(commands, []);
  editor.field.value = '你';
  editor.field.listeners.compositionend();
  clock.tick(100);
  assert.deepEqual(
    commands.map(({ text }) => text),
    ['你'],
  );
});

test('leaving the field closes the cell, sends the rest and shows it', (t) => {
  const { clock, editor, commands, rows, type } = editorIn(t);
  type('new');
  editor.field.listeners.blur();
  assert.ok(!editor.open);
  assert.deepEqual([commands.length, commands[0].text, commands[0].open], [1, 'new', false]);
  assert.equal(rows.text(0, 2), 'new');
  clock.tick(100);
  assert.equal(commands.length, 1, 'nothing is sent twice');
});

test('what is sent is safe once the server has saved that command', (t) => {
  const { editor, pending, type, kept } = editorIn(t);
  type('new');
  editor.commit();
  pending.saved(0);
  assert.deepEqual(kept(), [[KEY, 'new']]);
  pending.saved(1);
  assert.deepEqual(kept(), []);
});

test('with what is typed stands what was in the cell, and once that is stored, what is stored', (t) => {
  const { clock, editor, pending, type, bases } = editorIn(t);
  type('new');
  assert.deepEqual(bases(), ['old']);
  clock.tick(100);
  editor.stored(pending.saved(1));
  type('newer');
  assert.deepEqual(bases(), ['new']);
});

test('taking back what was not sent yet leaves everything as it was', (t) => {
  const { clock, editor, commands, rows, type, kept } = editorIn(t);
  type('new');
  editor.cancel();
  clock.tick(100);
  assert.ok(!editor.open);
  assert.deepEqual([commands, kept(), rows.text(0, 2), editor.field.value], [[], [], 'old', '']);
});

test('taking back what was sent sends the old text', (t) => {
  const { clock, editor, commands, pending, type, kept } = editorIn(t);
  type('new');
  clock.tick(100);
  editor.cancel();
  assert.deepEqual(
    commands.map(({ text, open }) => [text, open]),
    [
      ['new', true],
      ['old', false],
    ],
  );
  assert.deepEqual(kept(), [[KEY, 'old']], 'until the server has taken it back');
  pending.saved(2);
  assert.deepEqual(kept(), []);
});

test('taking back a cell that was only looked at keeps what is still on its way to the server', (t) => {
  const { editor, commands, type, kept } = editorIn(t);
  type('new');
  editor.commit();
  editor.begin(false);
  editor.cancel();
  assert.equal(commands.length, 1);
  assert.deepEqual(kept(), [[KEY, 'new']]);
});

test('where no cell is open nothing can be closed or taken back', (t) => {
  const { editor, commands } = editorIn(t);
  editor.field.listeners.blur();
  editor.cancel();
  assert.deepEqual(commands, []);
});

test('opening a cell without typing sends nothing', (t) => {
  const { editor, commands, rows } = editorIn(t);
  editor.begin(false);
  assert.equal(editor.field.value, 'old');
  const before = rows.list[0];
  editor.commit();
  assert.deepEqual(commands, []);
  assert.equal(rows.list[0], before);
});

test('each time a cell is opened is a typing of its own, which is undone as one', (t) => {
  const { clock, editor, commands, type } = editorIn(t);
  type('one');
  clock.tick(100);
  type('two');
  editor.commit();
  type('three');
  editor.commit();
  assert.equal(commands[0].typing, commands[1].typing);
  assert.notEqual(commands[1].typing, commands[2].typing);
});

test('a suggestion takes the place of what is typed', (t) => {
  const { clock, editor, commands, pending, type, kept } = editorIn(t);
  type('ne');
  editor.take(2);
  clock.tick(100);
  assert.ok(!editor.open);
  assert.deepEqual(
    commands.map(({ kind, row, match }) => [kind, row, match]),
    [['take', 'r0', 2]],
  );
  pending.saved(1);
  assert.deepEqual(kept(), []);
});

const WITHOUT = { 'in a closed sheet': { closed: true }, 'where there is no row': { lines: [] } };
for (const [where, options] of Object.entries(WITHOUT)) {
  test(`${where} no cell opens`, (t) => {
    const { clock, editor, commands, type, kept } = editorIn(t, options);
    type('new');
    editor.begin(false);
    clock.tick(100);
    assert.ok(!editor.open);
    assert.deepEqual([commands, kept()], [[], []]);
  });
}
