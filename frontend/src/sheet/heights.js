// Heights of the rows, estimated until they have been drawn once, and where each row begins.
const LINE = 1.4;

export class Heights {
  known = new WeakMap();
  tops = new Float64Array(1);
  valid = 0;

  constructor(rows) {
    this.rows = rows;
  }

  /** After a change of widths or zoom: everything is estimated anew. */
  forget(widths, font) {
    this.known = new WeakMap();
    this.widths = widths;
    this.font = font;
    this.valid = 0;
  }

  changedFrom(row) {
    this.valid = Math.min(this.valid, row);
  }

  /** Says by how much the row has grown. */
  measured(row, height) {
    const before = this.height(row);
    if (Math.abs(before - height) < 0.5) {
      return 0;
    }
    this.known.set(this.rows.list[row], height);
    this.changedFrom(row);
    return height - before;
  }

  height(row) {
    const texts = this.rows.list[row];
    let height = this.known.get(texts);
    if (height === undefined) {
      height = this.estimate(row);
      this.known.set(texts, height);
    }
    return height;
  }

  top(row) {
    const size = this.rows.size;
    if (this.tops.length < size + 1) {
      const longer = new Float64Array(Math.max(size + 1, this.tops.length * 2));
      longer.set(this.tops);
      this.tops = longer;
    }
    while (this.valid < row) {
      this.tops[this.valid + 1] = this.tops[this.valid] + this.height(this.valid);
      this.valid++;
    }
    return this.tops[row];
  }

  get total() {
    return this.top(this.rows.size);
  }

  /** The row at this distance from the first one's top. */
  at(distance) {
    let low = 0;
    let high = this.rows.size - 1;
    this.top(this.rows.size);
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.tops[middle] <= distance) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Math.max(0, low);
  }

  /** The row a page of this height up (-1) or down, at least the next one. */
  paged(row, step, page) {
    const to = this.at(this.top(row) + step * page);
    return to === row ? row + step : to;
  }

  estimate(row) {
    let lines = 1;
    this.widths.forEach((width, column) => {
      if (!this.rows.continues(row, column)) {
        lines = Math.max(lines, wrapped(this.rows.text(row, column), (width - 17) / this.font));
      }
    });
    return Math.round(lines * this.font * LINE + 13);
  }
}

function wrapped(text, room) {
  return text.split('\n').reduce((lines, line) => {
    let width = 0;
    for (let i = 0; i < line.length; i++) {
      width += line.charCodeAt(i) > 0x2e00 ? 1 : 0.56;
    }
    return lines + Math.max(1, Math.ceil(width / room));
  }, 0);
}
