// The one field that is typed into. It always has the focus and stands, unseen, at the active cell, so that a Chinese
// input method begins where the text will be; with the first letter it opens.
import { make } from './dom.js';

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
    if (this.open || !rows.size || this.grid.closed) {
      return;
    }
    const { row, column } = selection.active;
    view.reveal(row, column);
    const block = selection.block;
    const level = rows.levels.includes(column) && block.left === block.right;
    this.cell = {
      id: rows.id(row),
      column,
      field: rows.columns[column].field,
      key: rows.key(row, column),
      // A merged cell that is selected as a whole is typed into as a whole.
      also: level ? selection.rowIds : [rows.id(row)],
      before: rows.text(row, column),
      over,
      typing: `${Date.now()}-${++this.typings}`,
    };
    this.cell.sent = this.cell.before;
    if (!over) {
      this.field.value = this.cell.before;
      this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    }
    this.field.classList.add('open');
    this.field.classList.toggle('figure', this.cell.field === 'WEIGHT');
    this.place();
    this.grid.choices.offer(this.cell, this.field.value);
  }

  typed() {
    if (this.open) {
      this.cell.typed = true;
      this.grid.pending.keep(this.cell.key, this.field.value);
      this.grid.choices.offer(this.cell, this.field.value);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(true), PAUSE);
    }
  }

  /** While the cell is open, only that cell; its merged neighbours follow when it is closed. */
  send(open) {
    clearTimeout(this.timer);
    const { cell } = this;
    const text = this.field.value;
    if (open ? text !== cell.sent : text !== cell.sent || (cell.also.length > 1 && text !== cell.before)) {
      cell.sent = text;
      this.grid.sentAt = performance.now();
      const rows = open ? [cell.id] : cell.also;
      const seq = this.grid.command('type', {
        row: cell.id,
        column: cell.field,
        rows,
        text,
        open,
        typing: cell.typing,
      });
      this.grid.pending.sent(cell.key, seq);
    }
  }

  commit() {
    if (this.open) {
      const { rows } = this.grid;
      const text = this.field.value;
      this.send(false);
      this.cell.also.forEach((id) => {
        const row = rows.at(id);
        if (row >= 0 && rows.text(row, this.cell.column) !== text) {
          rows.put(row, this.cell.column, text);
        }
      });
      this.shut();
    }
  }

  cancel() {
    if (this.open) {
      this.field.value = this.cell.before;
      this.send(false);
      if (this.cell.typed && this.cell.sent === this.cell.before) {
        this.grid.pending.drop(this.cell.key);
      }
      this.shut();
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
