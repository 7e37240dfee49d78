// Where a text stands in the rows.

/** Row and column of each cell with the text in it; of a merged cell only the first. */
export function matches(rows, wanted) {
  const found = [];
  for (let row = 0; wanted && row < rows.size; row++) {
    rows.columns.forEach((_, column) => {
      if (holds(rows.text(row, column), wanted) && !rows.continues(row, column)) {
        found.push([row, column]);
      }
    });
  }
  return found;
}

/** The place from which the next one is the first in or below the row. */
export function before(found, row) {
  const below = found.findIndex(([at]) => at >= row);
  return below < 0 ? -1 : below - 1;
}

export function holds(text, wanted) {
  return Boolean(wanted) && text.toLowerCase().includes(wanted);
}
