// Blocks of cells to and from the clipboard, as tables and as tab-separated text. What a pasted block means, the server
// decides.
const KEPT = ['colspan', 'rowspan'];

export function onCopy(grid, event, cut) {
  if (grid.editor.open || !grid.rows.size) {
    return;
  }
  event.preventDefault();
  const { top, bottom, left, right } = grid.selection.block;
  const lines = [];
  for (let row = top; row <= bottom; row++) {
    const line = [];
    for (let column = left; column <= right; column++) {
      line.push(grid.rows.text(row, column));
    }
    lines.push(line);
  }
  event.clipboardData.setData('text/plain', lines.map((line) => line.map(quoted).join('\t')).join('\r\n'));
  event.clipboardData.setData('text/html', table(lines));
  if (cut) {
    grid.do('clear');
  }
}

export function onPaste(grid, event) {
  if (grid.editor.open) {
    return;
  }
  event.preventDefault();
  if (grid.closed) {
    return;
  }
  const text = event.clipboardData.getData('text/plain');
  const html = tables(event.clipboardData.getData('text/html'));
  if (text || html) {
    grid.command('paste', { text: html ? '' : text, html });
  }
}

function quoted(text) {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function table(lines) {
  const element = document.createElement('table');
  for (const line of lines) {
    const row = element.insertRow();
    for (const text of line) {
      const cell = row.insertCell();
      text.split('\n').forEach((part, i) => cell.append(...(i ? [document.createElement('br')] : []), part));
    }
  }
  return element.outerHTML;
}

/** The first table without all that makes it large: styles, classes, pictures. Nothing of it runs or loads. */
function tables(html) {
  const found = html && new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!found) {
    return '';
  }
  found.querySelectorAll('style, script, img, col, colgroup, caption').forEach((element) => element.remove());
  for (const element of [found, ...found.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (!KEPT.includes(name)) {
        element.removeAttribute(name);
      }
    }
  }
  return found.outerHTML;
}
