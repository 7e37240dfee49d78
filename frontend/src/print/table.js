/**
 * A table with a head that each sheet of paper repeats.
 *
 * @param content its `head` and `rows` of texts; below them a `foot` and a `note`, if those are not empty
 */
export function tableOf({ head, rows, foot = [], note }, document = globalThis.document) {
  const make = (tag, ...children) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const line = (tag, texts) => make('tr', ...texts.map((text) => make(tag, text)));
  const table = make('table', make('thead', line('th', head)), make('tbody', ...rows.map((row) => line('td', row))));
  if (foot.length > 0) {
    table.append(make('tfoot', line('td', foot)));
  }
  if (note) {
    const caption = make('caption', note);
    table.prepend(caption);
  }
  table.className = 'list-print';
  return table;
}
