// Finds a text in all rows, also in those that are not drawn.
import { make, fill } from './dom.js';
import { before, holds, matches } from './matches.js';

export class Find {
  hits = [];
  at = -1;

  constructor(grid) {
    this.grid = grid;
    this.box = make('div', 'grid-find', { role: 'search' });
    this.box.hidden = true;
  }

  draw(words, button) {
    this.words = words;
    this.input = make('input', '', {
      type: 'text',
      'aria-label': words.find,
      placeholder: words.find,
      autocomplete: 'off',
    });
    this.count = make('span', '', { 'aria-live': 'polite' });
    this.input.addEventListener('input', () => this.search());
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.box.replaceChildren(
      this.input,
      this.count,
      button('angle-up', words.previous, () => this.next(-1)),
      button('angle-down', words.next, () => this.next(1)),
      button('close-small', words.close, () => this.close()),
    );
  }

  onKey(event) {
    if (event.isComposing) {
      return;
    }
    const step = { Enter: event.shiftKey ? -1 : 1, F3: event.shiftKey ? -1 : 1 }[event.key];
    if (step) {
      this.next(step);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
  }

  open() {
    this.box.hidden = false;
    this.input.focus();
    this.input.select();
    this.search();
  }

  close() {
    this.box.hidden = true;
    this.hits = [];
    this.wanted = '';
    this.grid.editor.focus();
    this.grid.show();
    return true;
  }

  search() {
    const { rows, selection } = this.grid;
    this.wanted = this.input.value.trim().toLowerCase();
    this.hits = matches(rows, this.wanted);
    this.at = before(this.hits, selection.active.row);
    this.tell();
    this.grid.view.request();
  }

  next(step) {
    if (this.hits.length) {
      this.at = (this.at + step + this.hits.length) % this.hits.length;
      this.grid.go(...this.hits[this.at]);
      this.tell();
    }
    return true;
  }

  tell() {
    const { length } = this.hits;
    this.count.textContent = this.wanted ? fill(this.words.found, Math.max(0, this.at + 1), length) : '';
    this.box.classList.toggle('nothing', Boolean(this.wanted) && !length);
  }

  has(text) {
    return holds(text, this.wanted);
  }
}
