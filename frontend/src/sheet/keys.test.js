import assert from 'node:assert/strict';
import test from 'node:test';
import { rowsOf } from './fixtures.js';
import { onKey } from './keys.js';
import { Selection } from './selection.js';

const CONTROL = { ctrlKey: true };
const SHIFT = { shiftKey: true };
const ALT = { altKey: true };

/** A grid that writes down what the keys ask of it. */
function gridIn({ open = false, over = true, offered = 0, highlighted = -1 } = {}) {
  const asked = [];
  const ask = (name, answer) => {
    return (...values) => {
      asked.push([name, ...values].join(' '));
      return answer;
    };
  };
  const rows = rowsOf([['a'], ['b'], ['c'], [''], ['d']]);
  const selection = new Selection(rows);
  selection.go(1, 1);
  return {
    asked,
    rows,
    selection,
    editor: {
      open,
      cell: { over },
      field: { selectionStart: 1, selectionEnd: 2, setRangeText: ask('insert') },
      commit: ask('commit'),
      cancel: ask('cancel'),
      typed: ask('typed'),
    },
    choices: {
      open: offered > 0,
      at: highlighted,
      move: ask('highlight'),
      take(at = highlighted) {
        asked.push(`take ${at}`);
        return at >= 0 && at < offered;
      },
    },
    find: { next: ask('find', true) },
    zoom: { step: ask('zoom', true) },
    do: ask('do', true),
    go: ask('go', true),
    tab: ask('tab', true),
    toolbar: { focus: ask('tools', true) },
    enter: ask('enter', true),
    page(row, step) {
      asked.push(`page ${row} ${step}`);
      return row + step * 3;
    },
  };
}

/** What a key asks, and whether the browser is kept from doing anything itself. */
function press(grid, key, modifiers = {}) {
  grid.asked.length = 0;
  let prevented = false;
  let stopped = false;
  onKey(grid, {
    key,
    ...modifiers,
    preventDefault: () => (prevented = true),
    stopPropagation: () => (stopped = true),
  });
  assert.equal(prevented, stopped);
  return { asked: [...grid.asked], prevented };
}

function asks(grid, key, modifiers, ...expected) {
  const { asked, prevented } = press(grid, key, modifiers);
  const name = `${Object.keys(modifiers).join(' ')} ${key}`;
  assert.deepEqual(asked, expected, name);
  assert.ok(prevented, name);
}

function leaves(grid, key, modifiers = {}) {
  const { asked, prevented } = press(grid, key, modifiers);
  const name = `${Object.keys(modifiers).join(' ')} ${key}`;
  assert.deepEqual(asked, [], name);
  assert.ok(!prevented, name);
}

test('keys of an input method are its own', () => {
  for (const grid of [gridIn(), gridIn({ open: true })]) {
    leaves(grid, 'Enter', { isComposing: true });
    leaves(grid, 'Process', { keyCode: 229 });
    leaves(grid, 'ArrowDown', { keyCode: 229 });
  }
});

test('letters and figures are left to the field, which opens with them', () => {
  for (const key of ['a', 'Z', '1', ' ', '+', '-', 's']) {
    leaves(gridIn(), key);
  }
  leaves(gridIn(), 'A', SHIFT);
});

test('arrows go to the next cell', () => {
  asks(gridIn(), 'ArrowDown', {}, 'go 2 1 ');
  asks(gridIn(), 'ArrowUp', {}, 'go 0 1 ');
  asks(gridIn(), 'ArrowLeft', {}, 'go 1 0 ');
  asks(gridIn(), 'ArrowRight', {}, 'go 1 2 ');
});

test('arrows with Shift extend the block from its end', () => {
  const grid = gridIn();
  grid.selection.extend(3, 2);
  asks(grid, 'ArrowDown', SHIFT, 'go 4 2 true');
  asks(grid, 'ArrowLeft', SHIFT, 'go 3 1 true');
});

test('arrows without Shift go from the active cell, not from the end of the block', () => {
  const grid = gridIn();
  grid.selection.extend(3, 2);
  asks(grid, 'ArrowDown', {}, 'go 2 1 ');
});

test('arrows with Ctrl go to the edge', () => {
  const grid = gridIn();
  grid.selection.go(0, 0);
  asks(grid, 'ArrowDown', CONTROL, 'go 2 0 ');
  asks(grid, 'ArrowRight', CONTROL, 'go 0 3 ');
  asks(grid, 'ArrowDown', { ...CONTROL, ...SHIFT }, 'go 2 0 true');
});

test('Home and End go to the ends of the row, with Ctrl to those of the sheet', () => {
  asks(gridIn(), 'Home', {}, 'go 1 0 ');
  asks(gridIn(), 'End', {}, 'go 1 3 ');
  asks(gridIn(), 'Home', CONTROL, 'go 0 0 ');
  asks(gridIn(), 'End', CONTROL, 'go 4 3 ');
  asks(gridIn(), 'End', { ...CONTROL, ...SHIFT }, 'go 4 3 true');
});

test('a page up or down stays in its column', () => {
  asks(gridIn(), 'PageDown', {}, 'page 1 1', 'go 4 1 ');
  asks(gridIn(), 'PageUp', SHIFT, 'page 1 -1', 'go -2 1 true');
});

test('Tab and Enter go on, with Shift back', () => {
  asks(gridIn(), 'Tab', {}, 'tab 1');
  asks(gridIn(), 'Tab', SHIFT, 'tab -1');
  asks(gridIn(), 'Enter', {}, 'enter 1');
  asks(gridIn(), 'Enter', SHIFT, 'enter -1');
  leaves(gridIn(), 'Tab', CONTROL);
});

test('the spreadsheet keys with Ctrl, whatever the case of the letter', () => {
  const keys = { z: 'undo', y: 'redo', s: 'save', d: 'fill', a: 'all', f: 'find', Delete: 'remove', Enter: 'insert' };
  for (const [key, what] of Object.entries(keys)) {
    asks(gridIn(), key, CONTROL, `do ${what}`);
    asks(gridIn(), key, { metaKey: true }, `do ${what}`);
  }
  asks(gridIn(), 'Z', CONTROL, 'do undo');
});

test('Ctrl and Shift redo and copy rows', () => {
  asks(gridIn(), 'Z', { ...CONTROL, ...SHIFT }, 'do redo');
  asks(gridIn(), 'D', { ...CONTROL, ...SHIFT }, 'do copy');
});

test('Alt and an arrow move the rows, Alt and other keys are the browser’s', () => {
  asks(gridIn(), 'ArrowUp', ALT, 'do up');
  asks(gridIn(), 'ArrowDown', ALT, 'do down');
  leaves(gridIn(), 'ArrowLeft', ALT);
  leaves(gridIn(), 'Tab', ALT);
});

test('the space bar selects columns with Ctrl, rows with Shift', () => {
  asks(gridIn(), ' ', CONTROL, 'do columns');
  asks(gridIn(), ' ', SHIFT, 'do lines');
});

test('F2 opens, Delete and Backspace empty, a question mark tells the keys', () => {
  asks(gridIn(), 'F2', {}, 'do edit');
  asks(gridIn(), 'Delete', {}, 'do clear');
  asks(gridIn(), 'Backspace', {}, 'do clear');
  asks(gridIn(), '?', {}, 'do keys');
  leaves(gridIn(), 'Backspace', CONTROL);
});

test('help, search, zoom and save work whether a cell is open or not', () => {
  for (const options of [{}, { open: true }]) {
    asks(gridIn(options), 'F1', {}, 'do keys');
    asks(gridIn(options), 'F1', ALT, 'do explain');
    asks(gridIn(options), 'F3', {}, 'find 1');
    asks(gridIn(options), 'F3', SHIFT, 'find -1');
    asks(gridIn(options), '+', CONTROL, 'zoom 1');
    asks(gridIn(options), '=', CONTROL, 'zoom 1');
    asks(gridIn(options), '-', CONTROL, 'zoom -1');
    asks(gridIn(options), 's', CONTROL, 'do save');
    asks(gridIn(options), 'F', CONTROL, 'do find');
  }
});

test('in an open cell the keys of a text are left to it', () => {
  const grid = gridIn({ open: true, over: false });
  for (const key of ['a', '?', ' ', 'Backspace', 'Delete', 'Home', 'End', 'ArrowLeft', 'ArrowDown', 'PageDown']) {
    leaves(grid, key);
  }
  for (const key of ['z', 'y', 'a', 'd', 'Delete']) {
    leaves(grid, key, CONTROL);
  }
});

test('Escape goes to the tools where nothing is open', () => {
  asks(gridIn(), 'Escape', {}, 'tools');
});

test('Tab that would leave the table is the browser’s', () => {
  const closed = gridIn();
  closed.tab = () => false;
  leaves(closed, 'Tab');
  const open = gridIn({ open: true });
  open.tab = () => false;
  assert.deepEqual(press(open, 'Tab'), { asked: ['commit'], prevented: false });
});

test('Escape takes back what was typed', () => {
  asks(gridIn({ open: true }), 'Escape', {}, 'cancel');
});

test('Enter closes the cell and goes on, Tab goes along the row', () => {
  asks(gridIn({ open: true }), 'Enter', {}, 'take -1', 'commit', 'enter 1');
  asks(gridIn({ open: true }), 'Enter', SHIFT, 'take -1', 'commit', 'enter -1');
  asks(gridIn({ open: true }), 'Tab', {}, 'commit', 'tab 1');
  asks(gridIn({ open: true }), 'Tab', SHIFT, 'commit', 'tab -1');
});

test('Enter takes what is highlighted instead of what is typed', () => {
  asks(gridIn({ open: true, offered: 3, highlighted: 1 }), 'Enter', {}, 'take 1', 'enter 1');
});

test('Ctrl and Enter take the first that is offered, or close the cell and add a row', () => {
  asks(gridIn({ open: true, offered: 3 }), 'Enter', CONTROL, 'take 0');
  asks(gridIn({ open: true, offered: 3, highlighted: 2 }), 'Enter', CONTROL, 'take 2');
  asks(gridIn({ open: true }), 'Enter', CONTROL, 'take 0', 'commit', 'do insert');
});

test('Alt and Enter break the line', () => {
  asks(gridIn({ open: true }), 'Enter', ALT, 'insert \n 1 2 end', 'typed');
});

test('up and down highlight what is offered', () => {
  const grid = gridIn({ open: true, offered: 3 });
  asks(grid, 'ArrowDown', {}, 'highlight 1');
  asks(grid, 'ArrowUp', {}, 'highlight -1');
});

test('arrows leave a cell that was begun by typing', () => {
  asks(gridIn({ open: true }), 'ArrowDown', {}, 'commit', 'go 2 1');
  asks(gridIn({ open: true }), 'ArrowLeft', {}, 'commit', 'go 1 0');
  asks(gridIn({ open: true, offered: 3 }), 'ArrowRight', {}, 'commit', 'go 1 2');
  leaves(gridIn({ open: true }), 'ArrowRight', SHIFT);
  leaves(gridIn({ open: true }), 'ArrowRight', CONTROL);
});

test('F2 changes between typing anew and changing the text', () => {
  const grid = gridIn({ open: true });
  asks(grid, 'F2', {});
  leaves(grid, 'ArrowLeft');
  asks(grid, 'F2', {});
  asks(grid, 'ArrowLeft', {}, 'commit', 'go 1 0');
});
