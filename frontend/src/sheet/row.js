// Draws one row: its number, then a cell per column. Labels of levels are drawn by the merged cells above them.
import { make } from './dom.js';

const CENTRED = new Set(['OPERATOR', 'UNIT', 'CORE']);

export function drawRow(grid, at, columns) {
  const { rows } = grid;
  const number = make('div', 'grid-number', { role: 'rowheader' });
  const row = make('div', 'grid-row', { role: 'row' }, number);
  row.cells = rows.columns.map((column, i) => {
    const cell = make('div', '', { role: 'gridcell', id: rows.key(at, i), 'aria-colindex': i + 2 }, rows.text(at, i));
    cell.base = `grid-cell ${column.figure ? 'figure ' : ''}${CENTRED.has(column.field) ? 'centred ' : ''}`;
    if (rows.levels.includes(i)) {
      cell.base += 'level ';
      cell.base += rows.continues(at, i) ? 'again ' : '';
      cell.base += rows.continues(at + 1, i) ? 'goes-on ' : '';
    }
    if (rows.fixed(at, i)) {
      cell.base += 'fixed ';
      cell.setAttribute('aria-readonly', true);
    } else if (column.choices.length) {
      cell.base += 'choice ';
    }
    cell.column = i;
    stick(cell, columns, i);
    cell.className = cell.base;
    row.append(cell);
    return cell;
  });
  number.classList.toggle('stays', !columns.narrow);
  row.number = (index) => {
    row.index = index;
    row.setAttribute('aria-rowindex', index + 2);
    number.textContent = index + 1;
    number.classList.toggle('sourced', rows.sourced(index));
  };
  row.number(at);
  return row;
}

/** Frozen columns stay in sight. */
export function stick(cell, columns, column) {
  const left = columns.sticks[column];
  if (left !== undefined) {
    cell.base = `${cell.base ?? ''} frozen `;
    cell.style.left = `${left}px`;
  }
}
