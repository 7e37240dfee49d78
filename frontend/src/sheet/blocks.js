// Blocks of cells as text: as tab-separated lines and as a table, the two forms that spreadsheets read.
const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };

/** The texts of a block, line by line. */
export function textsOf(rows, { top, bottom, left, right }) {
  const lines = [];
  for (let row = top; row <= bottom; row++) {
    const line = [];
    for (let column = left; column <= right; column++) {
      line.push(rows.text(row, column));
    }
    lines.push(line);
  }
  return lines;
}

export function tabSeparated(lines) {
  return lines.map((line) => line.map(quoted).join('\t')).join('\r\n');
}

export function table(lines) {
  const rows = lines.map((line) => `<tr>${line.map((text) => `<td>${markup(text)}</td>`).join('')}</tr>`);
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function quoted(text) {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function markup(text) {
  return text.replace(/[&<>\u00a0]/g, (character) => ESCAPED[character]).replaceAll('\n', '<br>');
}
