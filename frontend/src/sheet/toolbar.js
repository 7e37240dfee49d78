// The tools above the grid and the line below it.
import { make, fill } from './dom.js';

export class Toolbar {
  constructor(grid) {
    this.grid = grid;
    this.tools = make('div', 'grid-bar', { role: 'toolbar' });
    this.line = make('div', 'grid-line', { 'aria-live': 'polite' });
  }

  draw(words) {
    const { grid } = this;
    this.words = words;
    const does = (icon, name, ask, key) =>
      button(icon, key ? `${words[name]}　${key}` : words[name], () => grid.do(ask));
    const lock = make('vaadin-icon', '', { icon: 'vaadin:lock', 'aria-hidden': 'true' });
    const add = does('plus', 'add', 'insert', 'Ctrl+Enter');
    add.append(make('span', '', {}, words.add));
    this.undo = does('arrow-backward', 'undo', 'undo', 'Ctrl+Z');
    this.redo = does('arrow-forward', 'redo', 'redo', 'Ctrl+Y');
    this.percent = make('span', 'grid-percent');
    this.tools.setAttribute('aria-label', words.table);
    grid.find.draw(words, button);
    this.tools.replaceChildren(
      this.undo,
      this.redo,
      make('i'),
      ...(grid.closed
        ? [make('span', 'grid-closed', {}, lock, words.closed)]
        : [
            add,
            does('copy-o', 'copy', 'copy', 'Ctrl+Shift+D'),
            does('arrow-up', 'up', 'up', 'Alt+↑'),
            does('arrow-down', 'down', 'down', 'Alt+↓'),
            does('trash', 'remove', 'remove', 'Ctrl+Delete'),
          ]),
      make('i'),
      does('search', 'find', 'find', 'Ctrl+F'),
      grid.find.box,
      make('b'),
      button('minus', words.zoomOut, () => grid.zoom.step(-1)),
      this.percent,
      button('plus', words.zoomIn, () => grid.zoom.step(1)),
      does('keyboard-o', 'keys', 'keys', 'F1'),
    );
    this.tell();
  }

  history(undo, redo) {
    this.undo.disabled = !undo;
    this.redo.disabled = !redo;
  }

  /** The first tool that can be used. */
  focus() {
    this.tools.querySelector('button:not([disabled])')?.focus();
    return true;
  }

  /** What is wrong in the active cell, and where it is. */
  tell() {
    const { rows, selection, zoom } = this.grid;
    this.percent.textContent = `${zoom.percent}%`;
    const { row, column } = selection.active;
    const mark = rows.size ? rows.markOf(row, column) : undefined;
    const text = mark ? mark[1] : rows.size ? '' : this.words.empty;
    const where = fill(this.words.rows, rows.size);
    if (this.said !== `${text}${where}`) {
      this.said = `${text}${where}`;
      this.line.replaceChildren(make('span', mark ? `mark-${mark[0]}` : '', {}, text), make('small', '', {}, where));
    }
  }
}

/** Does not take the focus from the cell. */
function button(icon, label, action) {
  const element = make('button', '', { type: 'button', 'aria-label': label, title: label, tabindex: -1 });
  element.append(make('vaadin-icon', '', { icon: `vaadin:${icon}`, 'aria-hidden': 'true' }));
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', action);
  return element;
}
