// Draws the rows that are in view, and only those.
import { make } from './dom.js';
import { drawHead } from './head.js';
import { drawRow } from './row.js';
import { drawLevels } from './levels.js';
import { layout } from './columns.js';
import { distance } from './placement.js';

const OVERSCAN = 240;

export class View {
  drawn = new Map();

  constructor(grid) {
    this.grid = grid;
    this.head = make('div', 'grid-head', { role: 'row', 'aria-rowindex': 1 });
    this.levels = make('div', 'grid-levels', { 'aria-hidden': 'true' });
    this.body = make('div', 'grid-body', { role: 'rowgroup' }, this.levels);
    this.scroll = make('div', 'grid-scroll', { role: 'grid', tabindex: -1 }, this.head, this.body);
    this.scroll.addEventListener('scroll', () => this.request(), { passive: true });
    this.resized = new ResizeObserver(() => this.layOut());
  }

  open() {
    this.resized.observe(this.scroll);
    this.layOut();
  }

  close() {
    this.resized.disconnect();
  }

  /** After a change of width, zoom or columns. */
  layOut() {
    if (this.grid.rows.columns.length && this.scroll.clientWidth) {
      this.columns = layout(this.grid.rows.columns, this.scroll.clientWidth, this.grid.zoom.scale);
      const shape = JSON.stringify(this.columns);
      if (shape !== this.shape) {
        this.shape = shape;
        this.grid.heights.forget(this.columns.widths, this.columns.font);
        this.scroll.style.setProperty('--grid-columns', this.columns.template);
        this.scroll.style.setProperty('--grid-font', `${this.columns.font}px`);
        this.scroll.classList.toggle('narrow', this.columns.narrow);
        this.body.style.width = `${this.columns.width}px`;
        this.head.style.width = `${this.columns.width}px`;
        drawHead(this.grid);
        this.redraw();
      }
    }
  }

  redraw() {
    this.drawn.forEach((row) => row.remove());
    this.drawn.clear();
    this.request();
  }

  request() {
    this.due ??= requestAnimationFrame(() => this.render());
  }

  render() {
    cancelAnimationFrame(this.due);
    this.due = undefined;
    if (!this.columns) {
      return;
    }
    const { rows, heights } = this.grid;
    let first = 0;
    let last = -1;
    if (rows.size) {
      const top = this.scroll.scrollTop;
      first = heights.at(top - OVERSCAN);
      last = heights.at(top + this.scroll.clientHeight + OVERSCAN);
    }
    this.drop(first, last);
    if (this.add(first, last)) {
      this.request();
    }
    this.place();
    drawLevels(this, first, last);
    this.grid.paint();
  }

  drop(first, last) {
    for (const [texts, row] of this.drawn) {
      const at = row.index;
      const stays = at >= first && at <= last && this.grid.rows.list[at] === texts;
      if (!stays || row.signature !== this.signature(at)) {
        row.remove();
        this.drawn.delete(texts);
      }
    }
  }

  /** Draws what is new and measures it; whether that moved rows into view that are not drawn yet. */
  add(first, last) {
    const { rows, heights } = this.grid;
    const fresh = [];
    let next = null;
    for (let at = last; at >= first; at--) {
      let row = this.drawn.get(rows.list[at]);
      if (!row) {
        row = drawRow(this.grid, at, this.columns);
        row.signature = this.signature(at);
        this.drawn.set(rows.list[at], row);
        this.body.insertBefore(row, next);
        fresh.push(row);
      }
      next = row;
    }
    let above = 0;
    let grown = 0;
    const top = this.scroll.scrollTop;
    const sizes = fresh.map((row) => row.offsetHeight);
    fresh.forEach((row, i) => {
      const growth = heights.measured(row.index, sizes[i]);
      grown += growth;
      if (growth && heights.top(row.index) < top) {
        above += growth;
      }
    });
    this.body.style.height = `${heights.total}px`;
    if (above) {
      this.scroll.scrollTop = top + above;
    }
    return grown < 0;
  }

  place() {
    for (const row of this.drawn.values()) {
      row.style.top = `${this.grid.heights.top(row.index)}px`;
    }
  }

  /** The rows were replaced from here on: drawn ones that stay have a new position. */
  moved() {
    for (const [texts, row] of this.drawn) {
      const at = this.grid.rows.at(texts[0]);
      if (at < 0 || this.grid.rows.list[at] !== texts) {
        row.remove();
        this.drawn.delete(texts);
      } else if (row.index !== at) {
        row.number(at);
      }
    }
  }

  signature(at) {
    const { rows } = this.grid;
    return rows.levels.map((level) => `${rows.continues(at, level)}${rows.continues(at + 1, level)}`).join();
  }

  cell(at, column) {
    return this.drawn.get(this.grid.rows.list[at])?.cells[column];
  }

  /** Where a cell is, in the coordinates of the body. */
  box(at, column) {
    const { heights } = this.grid;
    const left = this.columns.lefts[column];
    const stuck = this.columns.frozen.includes(column) ? this.scroll.scrollLeft + this.columns.sticks[column] : left;
    return {
      top: heights.top(at),
      left: Math.max(left, stuck),
      width: this.columns.widths[column],
      height: heights.height(at),
    };
  }

  /** Scrolls as little as it takes to see the cell. */
  reveal(at, column) {
    if (!this.columns || !this.grid.rows.size) {
      return;
    }
    for (let again = 0; again < 3; again++) {
      const box = this.box(at, column);
      const room = this.scroll.clientHeight - this.head.offsetHeight;
      const top = this.scroll.scrollTop;
      if (box.top < top) {
        this.scroll.scrollTop = box.top;
      } else if (box.top + box.height > top + room) {
        this.scroll.scrollTop = Math.min(box.top, box.top + box.height - room + 1);
      }
      if (!this.columns.frozen.includes(column)) {
        const covered = this.columns.frozenWidth;
        if (box.left < this.scroll.scrollLeft + covered) {
          this.scroll.scrollLeft = box.left - covered;
        } else if (box.left + box.width > this.scroll.scrollLeft + this.scroll.clientWidth) {
          this.scroll.scrollLeft = box.left + box.width - this.scroll.clientWidth;
        }
      }
      this.render();
      if (this.scroll.scrollTop === top) {
        break;
      }
    }
    this.bring(this.cell(at, column));
  }

  /** Scrolls the table and the page so that all of an element of the table is in sight. */
  bring(element) {
    if (!element) {
      return;
    }
    let scroller = this.scroll;
    while (scroller) {
      const { overflowY } = getComputedStyle(scroller);
      if (scroller.scrollHeight > scroller.clientHeight && (overflowY === 'auto' || overflowY === 'scroll')) {
        const box = element.getBoundingClientRect();
        const room = scroller.getBoundingClientRect();
        const covered = scroller === this.scroll ? this.head.offsetHeight : 0;
        const low = Math.max(0, room.top) + covered;
        const high = Math.min(window.innerHeight, room.top + scroller.clientHeight);
        scroller.scrollTop += distance(box.top, box.bottom, low, high);
      }
      scroller = scroller.parentElement ?? scroller.getRootNode().host;
    }
  }
}
