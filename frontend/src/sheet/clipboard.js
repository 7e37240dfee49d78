// Blocks of cells to and from the clipboard. What a pasted block means, the server decides.
import { table, tabSeparated, textsOf } from './blocks.js';

const KEPT = ['colspan', 'rowspan'];

export function onCopy(grid, event, cut) {
  if (grid.editor.open || !grid.rows.size) {
    return;
  }
  event.preventDefault();
  const lines = textsOf(grid.rows, grid.selection.block);
  event.clipboardData.setData('text/plain', tabSeparated(lines));
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
