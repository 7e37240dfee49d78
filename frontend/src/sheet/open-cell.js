// The cell that is typed into: what it was before, what the server was sent and has stored of it, and which rows it
// stands for.
export class OpenCell {
  typed = false;

  /** @param over whether what is typed replaces the text */
  constructor(rows, selection, over, typing) {
    const { row, column } = selection.active;
    const { left, right } = selection.block;
    this.rows = rows;
    this.id = rows.id(row);
    this.column = column;
    this.field = rows.columns[column].field;
    this.figure = rows.columns[column].figure;
    this.key = rows.key(row, column);
    // A merged cell that is selected as a whole is typed into as a whole.
    this.also = rows.levels.includes(column) && left === right ? selection.rowIds : [this.id];
    this.before = rows.text(row, column);
    this.sent = this.before;
    this.stored = this.before;
    this.over = over;
    this.typing = typing;
  }

  /** While the cell is open, only that cell is told; its merged neighbours follow when it is closed. */
  owes(text, open) {
    return text !== this.sent || (!open && this.also.length > 1 && text !== this.before);
  }

  /** What the server is told of the text, which it has then. */
  telling(text, open) {
    this.sent = text;
    const rows = open ? [this.id] : this.also;
    return { row: this.id, column: this.field, rows, text, open, typing: this.typing };
  }

  /** Shown in all rows that it stands for until the server says what it makes of it. */
  put(text) {
    this.also.forEach((id) => {
      const row = this.rows.at(id);
      if (row >= 0 && this.rows.text(row, this.column) !== text) {
        this.rows.put(row, this.column, text);
      }
    });
  }
}
