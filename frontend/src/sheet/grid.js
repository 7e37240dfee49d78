// The indicator table. It draws what the server says and asks the server for every change: `open` and `answer` come in,
// `grid-command` goes out.
import { Toolbar } from './toolbar.js';
import { Choices } from './choices.js';
import { onCopy, onPaste } from './clipboard.js';
import { Editor } from './editor.js';
import { Find } from './find.js';
import { Heights } from './heights.js';
import { onKey } from './keys.js';
import { Mouse } from './mouse.js';
import { showCellState } from './cell-state.js';
import { Print } from './print.js';
import { Rows } from './rows.js';
import { Selection } from './selection.js';
import { View } from './view.js';
import { Zoom } from './zoom.js';

const ASKED = new Set(['undo', 'redo', 'save', 'keys', 'insert', 'remove', 'up', 'down', 'copy', 'clear', 'fill']);

const CHANGES = new Set(['insert', 'remove', 'up', 'down', 'copy', 'clear', 'fill', 'edit', 'open']);

class SheetGrid extends HTMLElement {
  seq = 0;
  rows = new Rows();
  selection = new Selection(this.rows);
  heights = new Heights(this.rows);

  constructor() {
    super();
    this.zoom = new Zoom(this);
    this.view = new View(this);
    this.editor = new Editor(this);
    this.choices = new Choices(this);
    this.find = new Find(this);
    this.toolbar = new Toolbar(this);
    this.mouse = new Mouse(this);
    this.print = new Print(this);
    this.view.body.append(this.editor.field, this.choices.list);
    const { field } = this.editor;
    field.addEventListener('keydown', (event) => onKey(this, event));
    field.addEventListener('copy', (event) => onCopy(this, event, false));
    field.addEventListener('cut', (event) => onCopy(this, event, true));
    field.addEventListener('paste', (event) => onPaste(this, event));
    field.addEventListener('focus', () => this.classList.add('active'));
    field.addEventListener('blur', () => this.classList.remove('active'));
    this.view.scroll.addEventListener('focus', () => this.editor.focus());
  }

  connectedCallback() {
    this.replaceChildren(this.toolbar.tools, this.view.scroll, this.toolbar.line);
    this.view.open();
    this.print.open();
  }

  disconnectedCallback() {
    this.view.close();
    this.print.close();
  }

  /** What is typed and not stored yet, of the whole sheet. */
  get pending() {
    return this.closest('mubiao-sheet').pending;
  }

  /** The columns and the words. A closed one can only be read. */
  open({ columns, words, closed, table }) {
    this.table = table;
    this.words = words;
    this.closed = closed;
    this.classList.toggle('closed', closed);
    this.editor.field.readOnly = closed;
    this.view.scroll.setAttribute('aria-readonly', closed);
    this.rows.open(columns);
    this.toolbar.draw(words);
    this.view.scroll.setAttribute('aria-label', words.table);
    this.view.scroll.setAttribute('aria-colcount', columns.length + 1);
    this.view.shape = '';
    this.view.layOut();
  }

  /** What has changed: rows, marks, and what became of commands. */
  answer({ seen, rows, marks, undo, redo, matches, focus }) {
    if (rows) {
      this.replace(rows);
    }
    if (marks) {
      this.rows.mark(marks);
    }
    this.toolbar.history(undo, redo);
    if (matches) {
      this.choices.suggest(matches);
    }
    if (focus) {
      this.focusCell(focus);
    }
    this.view.request();
    if (this.sentAt && seen === this.seq) {
      this.measure(seen);
    }
  }

  replace(splice) {
    const place = this.selection.place;
    this.rows.splice(splice);
    this.heights.changedFrom(Math.max(0, splice[0] - 1));
    this.selection.restore(place);
    this.view.moved();
    this.view.scroll.setAttribute('aria-rowcount', this.rows.size + 1);
    this.classList.toggle('empty', !this.rows.size);
    if (!this.find.box.hidden) {
      this.find.search();
    }
  }

  /** The server has stored these texts, by cell. */
  stored(texts) {
    this.editor.stored(texts);
  }

  /** How long it took from the last letter that was sent to its marks on the screen. */
  measure() {
    const sent = this.sentAt;
    this.sentAt = undefined;
    requestAnimationFrame(() => {
      performance.measure('sheet-check', { start: sent, end: performance.now() });
    });
  }

  command(kind, detail = {}) {
    this.seq = this.pending.next();
    const { selection, rows } = this;
    const place = rows.size ? { rows: selection.rowIds, columns: selection.fields } : { rows: [], columns: [] };
    this.dispatchEvent(new CustomEvent('grid-command', { detail: { ...place, ...detail, kind, seq: this.seq } }));
    return this.seq;
  }

  /** Everything that a key or a tool can ask for. */
  do(what) {
    const { rows, selection } = this;
    if (this.closed && CHANGES.has(what)) {
      return true;
    }
    if (what === 'find') {
      this.find.open();
      return true;
    }
    if (ASKED.has(what)) {
      this.editor.commit();
      this.command(what);
    } else if (!rows.size) {
      return true;
    } else if (what === 'edit' || what === 'open') {
      this.editor.begin(false);
    } else if (what === 'explain') {
      const at = selection.active;
      this.command('explain', { column: rows.columns[at.column].field, at: rows.key(at.row, at.column) });
    } else {
      this.select(what);
    }
    this.editor.focus();
    return true;
  }

  select(what) {
    const { selection } = this;
    if (what === 'all') {
      selection.all();
    } else if (what === 'columns') {
      selection.wholeColumns();
    } else {
      selection.lines(selection.block.top, selection.block.bottom);
    }
    this.show();
  }

  column(column, extend) {
    const { selection, rows } = this;
    const from = extend ? selection.anchor.column : column;
    selection.select({ row: 0, column: from }, { row: rows.size - 1, column });
    this.editor.commit();
    this.editor.focus();
    this.show();
  }

  go(row, column, extend = false) {
    if (extend) {
      this.selection.extend(row, column);
    } else {
      this.selection.go(row, column);
    }
    return this.reveal();
  }

  /** In the last cell, or back in the first, the key is the browser's: one is never caught in the table. */
  tab(step) {
    if (!this.rows.size || this.selection.leaves(step)) {
      return false;
    }
    this.selection.tab(step);
    return this.reveal();
  }

  enter(step) {
    this.selection.enter(step);
    return this.reveal();
  }

  reveal() {
    this.view.reveal(this.selection.end.row, this.selection.end.column);
    return this.show();
  }

  page(row, step) {
    const room = this.view.scroll.clientHeight - this.view.head.offsetHeight;
    return this.heights.paged(row, step, room);
  }

  focusCell(key) {
    const [, id, field] = key.split(':');
    const row = this.rows.at(id);
    if (row >= 0) {
      this.editor.commit();
      this.go(row, Math.max(0, this.rows.column(field)));
      this.scrollIntoView({ block: 'nearest' });
      this.editor.focus();
    }
  }

  show() {
    this.view.request();
    return true;
  }

  paint() {
    showCellState(this);
  }
}

customElements.define('mubiao-sheet-grid', SheetGrid);
