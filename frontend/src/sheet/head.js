// The frozen head: a label for each column, with the way to what belongs there.
import { make } from './dom.js';
import { stick } from './row.js';

export function drawHead(grid) {
  const { view, rows, words } = grid;
  const corner = make('div', 'grid-corner', { role: 'columnheader', 'aria-colindex': 1, 'aria-label': words.row });
  corner.addEventListener('mousedown', (event) => {
    event.preventDefault();
    grid.do('all');
  });
  corner.classList.toggle('stays', !view.columns?.narrow);
  const labels = rows.columns.map((column, i) => {
    const explain = make(
      'button',
      'grid-explain',
      { tabindex: -1, 'aria-label': `${words.explain}：${column.label}` },
      '?',
    );
    explain.title = words.explain;
    explain.addEventListener('mousedown', (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    const attributes = { role: 'columnheader', 'aria-colindex': i + 2, id: `column:${grid.table}:${column.field}` };
    const label = make('div', '', attributes, make('span', '', {}, column.label), explain);
    explain.addEventListener('click', () => grid.command('explain', { column: column.field, at: label.id }));
    label.addEventListener('mousedown', (event) => {
      event.preventDefault();
      grid.column(i, event.shiftKey);
    });
    if (view.columns) {
      stick(label, view.columns, i);
    }
    label.className = `grid-label ${label.base ?? ''}`;
    return label;
  });
  view.head.replaceChildren(corner, ...labels);
}
