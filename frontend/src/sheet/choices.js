// The list below an open cell: what the form offers, filtered by what is typed, or indicators used before. It lies over
// everything, so that no table, however low, cuts it off.
import { make, fill } from './dom.js';
import { moved, offered } from './offers.js';
import { placed, seen } from './placement.js';

export class Choices {
  items = [];
  at = -1;

  constructor(grid) {
    this.grid = grid;
    this.list = make('div', 'grid-choices', { role: 'listbox', id: 'grid-choices', popover: 'manual' });
    this.list.hidden = true;
    this.list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const item = event.target.closest('[role=option]');
      if (item) {
        this.take(Number(item.dataset.at));
      }
    });
  }

  get open() {
    return !this.list.hidden;
  }

  /** What the form offers for the cell. */
  offer(cell, text) {
    if (cell.field !== 'NAME') {
      this.show(offered(this.grid.rows, cell, text).map((choice) => ({ text: choice })));
    }
  }

  /** Indicators used before: name, levels, value and how often. */
  suggest(matches) {
    const { editor, words } = this.grid;
    if (editor.open && editor.cell.field === 'NAME' && editor.field.value.trim()) {
      this.show(
        matches.map(([text, levels, value, uses], match) => ({
          text,
          match,
          detail: [levels, value].filter(Boolean).join('　'),
          note: uses ? fill(words.uses, uses) : '',
        })),
      );
    }
  }

  show(items) {
    this.items = items;
    this.at = -1;
    this.unfold(items.length > 0);
    this.list.replaceChildren(
      ...items.map(({ text, detail, note }, i) => {
        const option = make(
          'div',
          '',
          { role: 'option', id: `grid-choice-${i}`, 'data-at': i },
          make('span', '', {}, text),
        );
        if (detail) {
          option.append(make('small', '', {}, detail));
        }
        if (note) {
          option.append(make('small', 'note', {}, note));
        }
        return option;
      }),
    );
    this.place();
    this.tell();
  }

  /** Browsers that know no such layer have it at the same place, as it does not move with what scrolls. */
  unfold(open) {
    const layer = this.list.isConnected && this.list.showPopover !== undefined;
    if (this.list.hidden === open) {
      this.list.hidden = !open;
      const listens = open ? 'addEventListener' : 'removeEventListener';
      window[listens]('scroll', this.follow, true);
      window[listens]('resize', this.follow);
    }
    if (layer && this.list.matches(':popover-open') !== open) {
      this.list.togglePopover(open);
    }
  }

  follow = () => this.place();

  place() {
    if (this.open) {
      const { style } = this.list;
      const cell = this.grid.editor.field.getBoundingClientRect();
      style.minWidth = `${cell.width}px`;
      style.maxHeight = '';
      const list = { width: this.list.offsetWidth, height: this.list.offsetHeight };
      const { left, top, height } = placed(cell, list, { width: window.innerWidth, height: window.innerHeight });
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.maxHeight = `${height}px`;
      const gone = !seen(cell, this.grid.view.scroll.getBoundingClientRect());
      style.visibility = gone ? 'hidden' : '';
    }
  }

  move(step) {
    this.at = moved(this.at, step, this.items.length);
    this.tell();
  }

  tell() {
    const { field } = this.grid.editor;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', i === this.at));
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
    if (this.open) {
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-expanded', 'true');
      field.setAttribute('aria-controls', this.list.id);
      if (this.at >= 0) {
        field.setAttribute('aria-activedescendant', `grid-choice-${this.at}`);
      }
    } else {
      ['role', 'aria-expanded', 'aria-controls'].forEach((name) => field.removeAttribute(name));
    }
  }

  /** Whether the highlighted one, or the one that is asked for, was taken. */
  take(at = this.at) {
    const item = this.items[at];
    if (!this.open || !item) {
      return false;
    }
    const { editor } = this.grid;
    if (item.match === undefined) {
      editor.field.value = item.text;
      editor.cell.typed = true;
      editor.commit();
    } else {
      editor.take(item.match);
    }
    return true;
  }

  close() {
    this.show([]);
  }
}
