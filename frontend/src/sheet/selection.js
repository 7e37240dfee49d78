// Which cells are selected: a block between an anchor and the active end of it.
export class Selection {
  anchor = { row: 0, column: 0 };
  end = { row: 0, column: 0 };
  /** Column where tabbing began, as long as nothing else is selected. */
  tabbedFrom = undefined;

  constructor(rows) {
    this.rows = rows;
  }

  get active() {
    return this.anchor;
  }

  get block() {
    return {
      top: Math.min(this.anchor.row, this.end.row),
      bottom: Math.max(this.anchor.row, this.end.row),
      left: Math.min(this.anchor.column, this.end.column),
      right: Math.max(this.anchor.column, this.end.column),
    };
  }

  get single() {
    return this.anchor.row === this.end.row && this.anchor.column === this.end.column;
  }

  get wholeRows() {
    const { left, right } = this.block;
    return left === 0 && right === this.rows.columns.length - 1;
  }

  has(row, column) {
    const { top, bottom, left, right } = this.block;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  go(row, column) {
    this.select({ row, column }, { row, column });
  }

  /** To the next cell, from the last one of a row to the next row. */
  tab(step) {
    const { row, column } = this.active;
    const last = this.rows.columns.length - 1;
    const from = this.tabbedFrom ?? column;
    const next = column + step;
    const edge = next < 0 || next > last;
    this.go(edge ? row + step : row, edge ? (step > 0 ? 0 : last) : next);
    this.tabbedFrom = edge ? 0 : from;
  }

  /** Whether tabbing on would leave the table. */
  leaves(step) {
    const { row, column } = this.active;
    return step > 0 ? row === this.rows.size - 1 && column === this.rows.columns.length - 1 : row === 0 && column === 0;
  }

  /** To the next row, below the cell where tabbing began. */
  enter(step) {
    const { row, column } = this.active;
    this.go(row + step, this.tabbedFrom ?? column);
  }

  extend(row, column) {
    this.end = this.inside({ row, column });
  }

  select(from, to) {
    this.tabbedFrom = undefined;
    this.between(from, to);
  }

  /** The merged cell as a whole. */
  merged(row, column) {
    const [first, last] = this.rows.run(row, column);
    this.select({ row: first, column }, { row: last, column });
  }

  all() {
    this.select({ row: 0, column: 0 }, { row: this.rows.size - 1, column: this.rows.columns.length - 1 });
  }

  wholeColumns() {
    const { left, right } = this.block;
    this.select({ row: 0, column: left }, { row: this.rows.size - 1, column: right });
  }

  lines(first, last) {
    this.select({ row: first, column: 0 }, { row: last, column: this.rows.columns.length - 1 });
  }

  /** Ids of the selected rows, from the top. */
  get rowIds() {
    const { top, bottom } = this.block;
    return this.rows.list.slice(top, bottom + 1).map((row) => row[0]);
  }

  get fields() {
    const { left, right } = this.block;
    return this.rows.columns.slice(left, right + 1).map((column) => column.field);
  }

  /** To be kept over a change of the rows. */
  get place() {
    return [this.anchor, this.end].map(({ row, column }) => ({ id: this.rows.list[row]?.[0], row, column }));
  }

  /** Where the same rows are now; where they were if they are gone. */
  restore(places) {
    const [from, to] = places.map(({ id, row, column }) => {
      const now = id === undefined ? -1 : this.rows.at(id);
      return { row: now < 0 ? row : now, column };
    });
    this.between(from, to);
  }

  /** The next cell at the edge of filled or empty ones, as Ctrl and an arrow go. */
  edge(down, right) {
    const { row, column } = this.end;
    if (right) {
      return { row, column: right > 0 ? this.rows.columns.length - 1 : 0 };
    }
    const filled = (at) => this.rows.text(at, column) !== '';
    const last = this.rows.size - 1;
    let at = row + down;
    if (at < 0 || at > last) {
      return { row, column };
    }
    const block = filled(row) && filled(at);
    while (at + down >= 0 && at + down <= last && (block ? filled(at + down) : !filled(at))) {
      at += down;
    }
    return { row: at, column };
  }

  between(from, to) {
    this.anchor = this.inside(from);
    this.end = this.inside(to);
  }

  inside({ row, column }) {
    return {
      row: Math.max(0, Math.min(row, this.rows.size - 1)),
      column: Math.max(0, Math.min(column, this.rows.columns.length - 1)),
    };
  }
}
