// The merged cells of the level columns: one label for rows of the same level, in sight as long as one of them is.
import { make } from './dom.js';

export function drawLevels(view, first, last) {
  const { rows, heights } = view.grid;
  const { lefts, widths, sticks, narrow } = view.columns;
  const labels = [];
  view.levels.style.width = narrow ? '' : '0';
  for (const level of rows.levels) {
    let at = first;
    while (at <= last) {
      const [from, to] = rows.run(at, level);
      const text = rows.text(from, level);
      if (text) {
        const label = make('div', 'grid-level', {}, make('span', '', {}, text));
        label.style.top = `${heights.top(from)}px`;
        label.style.height = `${heights.top(to + 1) - heights.top(from)}px`;
        label.style.left = `${narrow ? lefts[level] : sticks[level]}px`;
        label.style.width = `${widths[level]}px`;
        labels.push(label);
      }
      at = to + 1;
    }
  }
  view.levels.replaceChildren(...labels);
}
