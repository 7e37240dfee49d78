// Blocks of cells to and from the clipboard. What a pasted block means, the server decides.
import { table, tabSeparated, textsOf } from './blocks.js';

const KEPT = ['colspan', 'rowspan', 'span', 'width', 'height', 'style', 'class', 'hidden', 'href'];
const LOADED = 'style, script, img, object, embed, iframe, svg, math, caption';

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

/**
 * All tables of the page with what says whether their rows, columns and words can be seen, and nothing else. What can be
 * seen, the server decides. Nothing of it runs or loads.
 */
function tables(html) {
  const page = html && new DOMParser().parseFromString(html, 'text/html');
  const found = page ? [...page.querySelectorAll('table')].filter((one) => !one.parentElement?.closest('table')) : [];
  if (!found.length) {
    return '';
  }
  const styles = [...page.querySelectorAll('style')]
    .map((style) => style.textContent)
    .filter(Boolean)
    .join('\n');
  for (const one of found) {
    one.querySelectorAll(LOADED).forEach((element) => element.remove());
    for (const element of [one, ...one.querySelectorAll('*')]) {
      for (const { name } of [...element.attributes]) {
        if (!KEPT.includes(name)) {
          element.removeAttribute(name);
        }
      }
    }
  }
  const body = found.map((one) => one.outerHTML).join('');
  return styles ? `<style>${styles.replaceAll('<', '')}</style>${body}` : body;
}
