// Shows on the drawn cells what is selected, found and wrong.
export function showCellState(grid) {
  const { rows, selection, view, find, editor } = grid;
  const { row: activeRow, column: activeColumn } = selection.active;
  const current = find.hits[find.at];
  for (const row of view.drawn.values()) {
    const at = row.index;
    const chosen = at >= selection.block.top && at <= selection.block.bottom;
    row.firstChild.classList.toggle('chosen', chosen);
    row.cells.forEach((cell, column) => {
      const mark = rows.markOf(at, column);
      const selected = selection.has(at, column);
      let classes = cell.base;
      classes += selected ? 'selected ' : '';
      classes += at === activeRow && column === activeColumn ? 'active ' : '';
      classes += mark ? `mark-${mark[0]} ` : '';
      classes += find.wanted && find.has(rows.text(at, column)) ? 'found ' : '';
      classes += current && current[0] === at && current[1] === column ? 'found-now ' : '';
      set(cell, classes);
      tell(cell, mark, selected);
    });
  }
  editor.place();
  grid.choices.place();
  grid.toolbar.tell();
}

function set(element, classes) {
  if (element.className !== classes) {
    element.className = classes;
  }
}

function tell(cell, mark, selected) {
  if (cell.selected !== selected) {
    cell.selected = selected;
    cell.setAttribute('aria-selected', selected);
  }
  const text = mark?.[1];
  if (cell.told !== text) {
    cell.told = text;
    if (text) {
      cell.title = text;
      cell.setAttribute('aria-description', text);
      cell.setAttribute('aria-invalid', mark[0] === 'error');
    } else {
      ['title', 'aria-description', 'aria-invalid'].forEach((name) => cell.removeAttribute(name));
    }
  }
}
