import assert from 'node:assert/strict';
import test from 'node:test';
import { onCopy, onPaste } from './clipboard.js';
import { rowsOf } from './fixtures.js';
import { Selection } from './selection.js';

function gridIn({ open = false, closed = false, lines = [['a', 'b'], ['c<'], ['d']] } = {}) {
  const asked = [];
  const rows = rowsOf(lines);
  const selection = new Selection(rows);
  selection.select({ row: 0, column: 0 }, { row: 1, column: 1 });
  return {
    asked,
    rows,
    selection,
    closed,
    editor: { open },
    do: (what) => asked.push(what),
    command: (kind, detail) => asked.push([kind, detail]),
  };
}

function clipboardEvent(data = {}) {
  const event = {
    data,
    prevented: false,
    preventDefault: () => (event.prevented = true),
    clipboardData: {
      getData: (type) => data[type] ?? '',
      setData: (type, text) => (data[type] = text),
    },
  };
  return event;
}

/** As much of an element as cleaning a table needs. */
function element(tag, attributes = {}, ...children) {
  const self = {
    tag,
    children,
    get attributes() {
      return Object.keys(attributes).map((name) => ({ name }));
    },
    removeAttribute: (name) => delete attributes[name],
    querySelectorAll(selector) {
      const wanted = selector.split(', ');
      const below = self.children.flatMap((child) => [child, ...child.querySelectorAll('*')]);
      return below.filter((one) => wanted.includes('*') || wanted.includes(one.tag));
    },
    querySelector: (selector) => self.querySelectorAll(selector)[0] ?? null,
    get parentElement() {
      return self.parent ?? null;
    },
    closest: (wanted) => (self.tag === wanted ? self : (self.parent?.closest(wanted) ?? null)),
    textContent: '',
    remove: () => self.parent.children.splice(self.parent.children.indexOf(self), 1),
    get outerHTML() {
      const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${tag}${named.join('')}>${self.children.map((child) => child.outerHTML).join('')}</${tag}>`;
    },
  };
  children.forEach((child) => (child.parent = self));
  return self;
}

function parsing(t, page) {
  globalThis.DOMParser = class {
    parseFromString(text, type) {
      assert.equal(type, 'text/html');
      return page;
    }
  };
  t.after(() => delete globalThis.DOMParser);
}

test('the selected block is copied as text and as a table', () => {
  const grid = gridIn();
  const event = clipboardEvent();
  onCopy(grid, event, false);
  assert.ok(event.prevented);
  assert.equal(event.data['text/plain'], 'a\tb\r\nc<\t');
  assert.match(event.data['text/html'], /^<table>.*<td>c&lt;<\/td><td><\/td><\/tr><\/tbody><\/table>$/);
  assert.deepEqual(grid.asked, []);
});

test('cutting empties the block, too', () => {
  const grid = gridIn();
  const event = clipboardEvent();
  onCopy(grid, event, true);
  assert.equal(event.data['text/plain'], 'a\tb\r\nc<\t');
  assert.deepEqual(grid.asked, ['clear']);
});

test('in an open cell copying, cutting and pasting are those of its text', () => {
  const grid = gridIn({ open: true });
  const event = clipboardEvent({ 'text/plain': 'x' });
  onCopy(grid, event, false);
  onCopy(grid, event, true);
  onPaste(grid, event);
  assert.ok(!event.prevented);
  assert.deepEqual(grid.asked, []);
  assert.deepEqual(event.data, { 'text/plain': 'x' });
});

test('where there is no row nothing is copied', () => {
  const event = clipboardEvent();
  onCopy(gridIn({ lines: [] }), event, true);
  assert.ok(!event.prevented);
  assert.deepEqual(event.data, {});
});

test('text is pasted as it is', () => {
  const grid = gridIn();
  const event = clipboardEvent({ 'text/plain': 'x\ty' });
  onPaste(grid, event);
  assert.ok(event.prevented);
  assert.deepEqual(grid.asked, [['paste', { text: 'x\ty', html: '' }]]);
});

test('of a page all tables are pasted, with what hides and without what loads', (t) => {
  const cell = element(
    'td',
    { colspan: '2', rowspan: '3', style: 'x', onclick: 'y', id: 'i' },
    element('img', { src: 'z' }),
    element('table', {}, element('td')),
  );
  const first = element(
    'table',
    { class: 'k' },
    element('caption'),
    element('colgroup', {}, element('col', { width: '0' })),
    element('style'),
    element('tr', { height: '0' }, cell, element('script')),
  );
  const style = Object.assign(element('style'), { textContent: '.k{display:none}<b>' });
  parsing(t, element('html', {}, style, element('p'), first, element('table', {}, element('td'))));
  const grid = gridIn();
  onPaste(grid, clipboardEvent({ 'text/plain': 'x', 'text/html': 'a page' }));
  const html =
    '<style>.k{display:none}b></style>' +
    '<table class="k"><colgroup><col width="0"></col></colgroup><tr height="0">' +
    '<td colspan="2" rowspan="3" style="x"><table><td></td></table></td></tr></table><table><td></td></table>';
  assert.deepEqual(grid.asked, [['paste', { text: '', html }]]);
});

test('of a page without a table the text is pasted', (t) => {
  parsing(t, element('html', {}, element('p')));
  const grid = gridIn();
  onPaste(grid, clipboardEvent({ 'text/plain': 'x', 'text/html': '<p>x</p>' }));
  assert.deepEqual(grid.asked, [['paste', { text: 'x', html: '' }]]);
});

test('nothing is pasted from an empty clipboard, or into a sheet that is closed', () => {
  const grid = gridIn();
  onPaste(grid, clipboardEvent());
  assert.deepEqual(grid.asked, []);
  const closed = gridIn({ closed: true });
  const event = clipboardEvent({ 'text/plain': 'x' });
  onPaste(closed, event);
  assert.deepEqual(closed.asked, []);
  assert.ok(event.prevented);
});
