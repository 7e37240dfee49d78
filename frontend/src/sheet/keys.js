// The keys, as people know them from spreadsheets.
const ARROWS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const WITH_CONTROL = { z: 'undo', y: 'redo', s: 'save', d: 'fill', a: 'all', f: 'find', Delete: 'remove' };

export function onKey(grid, event) {
  if (event.isComposing || event.keyCode === 229) {
    return;
  }
  const taken = grid.editor.open ? whileOpen(grid, event) : whileClosed(grid, event);
  if (taken) {
    event.preventDefault();
    event.stopPropagation();
  }
}

/** Keys that mean the same whether a cell is open or not. */
function anywhere(grid, event) {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.key === 'F1') {
    return grid.do(event.altKey ? 'explain' : 'keys');
  }
  if (event.key === 'F3') {
    return grid.find.next(event.shiftKey ? -1 : 1);
  }
  if (control && (key === '+' || key === '=')) {
    return grid.zoom.step(1);
  }
  if (control && key === '-') {
    return grid.zoom.step(-1);
  }
  if (control && (key === 's' || key === 'f')) {
    return grid.do(WITH_CONTROL[key]);
  }
  return false;
}

function whileClosed(grid, event) {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey && !control) {
    const asked = { ArrowUp: 'up', ArrowDown: 'down' }[event.key];
    return asked ? grid.do(asked) : anywhere(grid, event);
  }
  if (control && event.shiftKey && (key === 'z' || key === 'd')) {
    return grid.do(key === 'z' ? 'redo' : 'copy');
  }
  if (control && WITH_CONTROL[key]) {
    return grid.do(WITH_CONTROL[key]);
  }
  if (key === ' ' && (control || event.shiftKey)) {
    return grid.do(control ? 'columns' : 'lines');
  }
  if (control && key === 'Enter') {
    return grid.do('insert');
  }
  return moves(grid, event, control) || others(grid, event, key, control) || anywhere(grid, event);
}

function others(grid, event, key, control) {
  if (key === 'F2') {
    return grid.do('edit');
  }
  if ((key === 'Delete' || key === 'Backspace') && !control) {
    return grid.do('clear');
  }
  if (key === '?' && !control) {
    return grid.do('keys');
  }
  if (key === 'Escape') {
    return grid.toolbar.focus();
  }
  return false;
}

function moves(grid, event, control) {
  const { selection, rows } = grid;
  const arrow = ARROWS[event.key];
  const end = event.shiftKey ? selection.end : selection.active;
  const to = (row, column) => grid.go(row, column, event.shiftKey);
  if (arrow) {
    if (control) {
      const edge = selection.edge(...arrow);
      return to(edge.row, edge.column);
    }
    return to(end.row + arrow[0], end.column + arrow[1]);
  }
  switch (event.key) {
    case 'Tab':
      return event.altKey || control ? false : grid.tab(event.shiftKey ? -1 : 1);
    case 'Enter':
      return grid.enter(event.shiftKey ? -1 : 1);
    case 'Home':
      return to(control ? 0 : end.row, 0);
    case 'End':
      return to(control ? rows.size - 1 : end.row, rows.columns.length - 1);
    case 'PageUp':
    case 'PageDown':
      return to(grid.page(end.row, event.key === 'PageUp' ? -1 : 1), end.column);
    default:
      return false;
  }
}

function whileOpen(grid, event) {
  const { editor, choices } = grid;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    editor.cancel();
    return true;
  }
  if (event.key === 'Enter' && control) {
    return choices.take(Math.max(0, choices.at)) || (editor.commit(), grid.do('insert'));
  }
  if (event.key === 'Enter' && event.altKey) {
    editor.field.setRangeText('\n', editor.field.selectionStart, editor.field.selectionEnd, 'end');
    editor.typed();
    return true;
  }
  if (event.key === 'Enter') {
    if (!choices.take()) {
      editor.commit();
    }
    return grid.enter(event.shiftKey ? -1 : 1);
  }
  if (event.key === 'Tab') {
    editor.commit();
    return grid.tab(event.shiftKey ? -1 : 1);
  }
  const arrow = ARROWS[event.key];
  if (arrow && choices.open && arrow[0]) {
    choices.move(arrow[0]);
    return true;
  }
  if (arrow && editor.cell.over && !event.shiftKey && !control) {
    editor.commit();
    const { row, column } = grid.selection.active;
    return grid.go(row + arrow[0], column + arrow[1]);
  }
  if (event.key === 'F2') {
    editor.cell.over = !editor.cell.over;
    return true;
  }
  return anywhere(grid, event);
}
