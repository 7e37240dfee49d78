// The one field that is typed into. It always has the focus and stands, unseen, at the active cell, so that a Chinese
// input method begins where the text will be; with the first letter it opens.
import { make } from './dom.js';
import { OpenCell } from './open-cell.js';

const PAUSE = 60;

export class Editor {
  typings = 0;

  constructor(grid) {
    this.grid = grid;
    this.field = make('textarea', 'grid-field', { rows: 1, autocomplete: 'off', spellcheck: 'false' });
    this.field.addEventListener('compositionstart', () => this.begin(true));
    this.field.addEventListener('compositionend', () => this.typed());
    this.field.addEventListener('input', (event) => {
      this.begin(true);
      if (!event.isComposing) {
        this.typed();
      }
    });
    this.field.addEventListener('blur', () => this.commit());
  }

  get open() {
    return this.cell !== undefined;
  }

  /** At the active cell, of which it is read out. */
  place() {
    const { rows, selection, view } = this.grid;
    if (!rows.size || !view.columns) {
      this.field.removeAttribute('aria-activedescendant');
      return;
    }
    const { row, column } = this.open ? { row: rows.at(this.cell.id), column: this.cell.column } : selection.active;
    const box = view.box(Math.max(0, row), column);
    this.field.style.top = `${box.top}px`;
    this.field.style.left = `${box.left}px`;
    this.field.style.minWidth = `${box.width + 1}px`;
    this.field.style.maxWidth = `${Math.max(box.width + 1, 360)}px`;
    this.field.style.minHeight = `${box.height + 1}px`;
    if (!this.open) {
      this.field.readOnly = this.grid.closed || rows.fixed(row, column);
      this.field.setAttribute('aria-activedescendant', rows.key(row, column));
      this.field.setAttribute('aria-label', `${rows.columns[column].label} ${row + 1}: ${rows.text(row, column)}`);
    }
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  /** @param over whether what is typed replaces the text */
  begin(over) {
    const { rows, selection, view } = this.grid;
    if (this.open || !rows.size || this.grid.closed || rows.fixed(selection.active.row, selection.active.column)) {
      return;
    }
    view.reveal(selection.active.row, selection.active.column);
    this.cell = new OpenCell(rows, selection, over, `${Date.now()}-${++this.typings}`);
    if (!over) {
      this.field.value = this.cell.before;
      this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    }
    this.field.classList.add('open');
    this.field.classList.toggle('figure', this.cell.figure);
    this.place();
    this.grid.choices.offer(this.cell, this.field.value);
  }

  typed() {
    if (this.open) {
      this.cell.typed = true;
      this.grid.pending.keep(this.cell.key, this.field.value, this.cell.stored, this.grid.table);
      this.grid.choices.offer(this.cell, this.field.value);
      this.grid.view.bring(this.field);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(true), PAUSE);
    }
  }

  send(open) {
    clearTimeout(this.timer);
    const { cell } = this;
    const text = this.field.value;
    if (cell.owes(text, open)) {
      this.grid.sentAt = performance.now();
      this.grid.pending.sent(cell.key, this.grid.command('type', cell.telling(text, open)));
    }
  }

  commit() {
    if (this.open) {
      this.send(false);
      this.cell.put(this.field.value);
      this.shut();
    }
  }

  cancel() {
    if (this.open) {
      const { cell, field, grid } = this;
      field.value = cell.before;
      if (cell.owes(cell.before, false)) {
        // Until the server has taken it back, this is what is to stand there.
        grid.pending.keep(cell.key, cell.before, cell.stored, grid.table);
        this.send(false);
      } else if (cell.typed) {
        grid.pending.drop(cell.key);
      }
      this.shut();
    }
  }

  /** @param texts what the server has stored, by cell */
  stored(texts) {
    if (this.open) {
      this.cell.stored = texts.get(this.cell.key) ?? this.cell.stored;
    }
  }

  /** A suggestion fills the whole row. */
  take(match) {
    clearTimeout(this.timer);
    const seq = this.grid.command('take', { row: this.cell.id, match, typing: this.cell.typing });
    this.grid.pending.sent(this.cell.key, seq);
    this.shut();
  }

  shut() {
    clearTimeout(this.timer);
    this.cell = undefined;
    this.field.value = '';
    this.field.classList.remove('open');
    this.grid.choices.close();
    this.grid.view.moved();
    this.grid.view.request();
  }
}
