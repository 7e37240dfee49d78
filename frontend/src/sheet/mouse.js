// Selecting with the mouse: a cell, a block by dragging, rows by their numbers; a double click opens the cell.
const EDGE = 28;

export class Mouse {
  constructor(grid) {
    this.grid = grid;
    grid.view.body.addEventListener('mousedown', (event) => this.down(event));
    grid.view.body.addEventListener('dblclick', (event) => this.twice(event));
  }

  down(event) {
    const { grid } = this;
    const row = event.target.closest('.grid-row');
    if (!row || event.button !== 0) {
      return;
    }
    event.preventDefault();
    grid.editor.commit();
    grid.editor.focus();
    if (event.target.closest('.grid-number')) {
      this.number(event, row.index);
      return;
    }
    const column = event.target.closest('.grid-cell')?.column ?? 0;
    const { selection } = grid;
    const again = selection.has(row.index, column);
    if (event.shiftKey) {
      selection.extend(row.index, column);
    } else if (event.detail === 1 && grid.rows.levels.includes(column) && !again) {
      selection.merged(row.index, column);
    } else if (event.detail === 1) {
      const touched = matchMedia('(pointer: coarse)').matches && selection.single && again;
      selection.go(row.index, column);
      if (touched || this.onArrow(event)) {
        grid.do('open');
        return;
      }
    }
    grid.show();
    this.drag((at, beside) => selection.extend(at, beside ?? column));
  }

  /** The small arrow at the end of the active cell opens the list. */
  onArrow(event) {
    const cell = event.target.closest('.grid-cell.active.choice');
    return cell && event.clientX > cell.getBoundingClientRect().right - 20;
  }

  number(event, index) {
    const { grid } = this;
    const sourced = event.detail === 2 && grid.rows.sourced(index);
    if (sourced) {
      grid.command('source', { row: grid.rows.id(index) });
      return;
    }
    const from = event.shiftKey ? grid.selection.active.row : index;
    grid.selection.lines(from, index);
    grid.show();
    this.drag((at) => grid.selection.lines(from, at));
  }

  twice(event) {
    if (event.target.closest('.grid-cell')) {
      this.grid.do('edit');
    }
  }

  drag(extend) {
    const { grid } = this;
    const { scroll } = grid.view;
    let last;
    const follow = () => {
      const box = scroll.getBoundingClientRect();
      const { clientX, clientY } = last;
      const head = grid.view.head.offsetHeight;
      scroll.scrollTop += clientY > box.bottom - EDGE ? EDGE : clientY < box.top + head ? -EDGE : 0;
      const y = Math.max(box.top + head + 2, Math.min(clientY, box.top + scroll.clientHeight - 4));
      const x = Math.max(box.left + 2, Math.min(clientX, box.left + scroll.clientWidth - 4));
      const target = document.elementFromPoint(x, y);
      const row = target?.closest('.grid-row');
      if (row && grid.contains(row)) {
        extend(row.index, target.closest('.grid-cell')?.column);
        grid.view.request();
      }
    };
    const timer = setInterval(() => last && follow(), 50);
    const move = (event) => {
      last = event;
    };
    const up = () => {
      clearInterval(timer);
      window.removeEventListener('mousemove', move);
      if (last) {
        follow();
        grid.show();
      }
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', up, { once: true });
  }
}
