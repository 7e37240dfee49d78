// What is printed of the indicators: the grid draws only the rows in view, paper has all of them.
import { make } from './dom.js';
import { textsOf } from './blocks.js';

export class Print {
  constructor(grid) {
    this.grid = grid;
  }

  open() {
    window.addEventListener('beforeprint', this.lay);
    window.addEventListener('afterprint', this.clear);
  }

  close() {
    window.removeEventListener('beforeprint', this.lay);
    window.removeEventListener('afterprint', this.clear);
    this.clear();
  }

  lay = () => {
    const { rows } = this.grid;
    this.clear();
    if (rows.size) {
      const all = { top: 0, bottom: rows.size - 1, left: 0, right: rows.columns.length - 1 };
      const head = make('tr', '', {}, ...rows.columns.map((column) => make('th', '', { scope: 'col' }, column.label)));
      const lines = textsOf(rows, all).map((texts) =>
        make('tr', '', {}, ...texts.map((text) => make('td', '', {}, text))),
      );
      this.table = make('table', 'grid-print', {}, make('thead', '', {}, head), make('tbody', '', {}, ...lines));
      this.grid.append(this.table);
    }
  };

  clear = () => {
    this.table?.remove();
    this.table = undefined;
  };
}
