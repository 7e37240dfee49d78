// What the list below an open cell offers, and which of it is highlighted.

/** What the form offers for the cell: for a second level what belongs to the first, narrowed to what is typed. */
export function offered(rows, cell, text) {
  const column = rows.columns[cell.column];
  const under = column.children[rows.text(rows.at(cell.id), rows.column('LEVEL1'))];
  const all = under?.length ? under : column.choices;
  const typed = text.trim();
  const filtered = typed && typed !== cell.before ? all.filter((choice) => choice.includes(typed)) : all;
  return filtered.filter((choice) => choice !== typed || filtered.length > 1);
}

/** From one to the next, from the last to the first; from none (-1) to the first or the last. */
export function moved(at, step, count) {
  return (at + step + count + (at < 0 && step < 0 ? 1 : 0)) % count;
}
