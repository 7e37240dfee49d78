// The rows as the server sent them last. A row is an array: its id, whether it has a source, then a text per column,
// and which columns of it the form prescribes.
const FIRST = 2;

export class Rows {
  columns = [];
  list = [];
  marks = new Map();
  places = new Map();

  open(columns) {
    this.columns = columns;
    this.list = [];
    this.marks.clear();
    this.places.clear();
    this.levels = ['LEVEL1', 'LEVEL2'].map((field) => this.column(field)).filter((column) => column >= 0);
  }

  get size() {
    return this.list.length;
  }

  splice([at, gone, rows]) {
    if (rows.length > 10000) {
      this.list = [...this.list.slice(0, at), ...rows, ...this.list.slice(at + gone)];
    } else {
      this.list.splice(at, gone, ...rows);
    }
    this.places.clear();
  }

  mark(changes) {
    for (const [key, mark] of Object.entries(changes)) {
      if (mark) {
        this.marks.set(key, mark);
      } else {
        this.marks.delete(key);
      }
    }
  }

  markOf(row, column) {
    return this.marks.get(this.key(row, column));
  }

  key(row, column) {
    const { own, field } = this.columns[column];
    return `${own ? 'extra' : 'indicator'}:${this.id(row)}:${field}`;
  }

  id(row) {
    return this.list[row][0];
  }

  sourced(row) {
    return this.list[row][1];
  }

  text(row, column) {
    return this.list[row]?.[FIRST + column] ?? '';
  }

  /** Whether the form prescribes what stands in the cell. */
  fixed(row, column) {
    return this.list[row]?.[FIRST + this.columns.length]?.includes(column) ?? false;
  }

  /** Shown until the server says what it makes of it. */
  put(row, column, text) {
    this.list[row] = [...this.list[row]];
    this.list[row][FIRST + column] = text;
  }

  column(field) {
    return this.columns.findIndex((column) => column.field === field);
  }

  /** Position of a row, -1 if it is gone. */
  at(id) {
    if (this.places.size !== this.list.length) {
      this.list.forEach((row, i) => this.places.set(row[0], i));
    }
    return this.places.get(id) ?? -1;
  }

  /** Whether a level is the same as in the row above, as in the print: an empty one never is. */
  continues(row, column) {
    if (row === 0 || row >= this.size || !this.levels.includes(column)) {
      return false;
    }
    return this.levels
      .slice(0, this.levels.indexOf(column) + 1)
      .every((level) => this.text(row, level) && this.text(row, level) === this.text(row - 1, level));
  }

  /** First and last row of the merged cell that the row is in. */
  run(row, column) {
    let first = row;
    let last = row;
    if (this.levels.includes(column)) {
      while (this.continues(first, column)) {
        first--;
      }
      while (this.continues(last + 1, column)) {
        last++;
      }
    }
    return [first, last];
  }
}
