/** A line that asks about work that the server never got. */
export function unsavedNotice({ words, kept, overtaken, editable, restore, download, drop }) {
  const note = document.createElement('div');
  note.className = 'modeler-note';
  note.setAttribute('role', 'alert');
  const at = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(kept.at);
  const text = document.createElement('span');
  text.textContent = words(overtaken ? 'unsent.overtaken' : 'unsent', at);
  note.append(text);
  const button = (key, action) => {
    const one = document.createElement('button');
    one.type = 'button';
    one.textContent = words(key);
    one.addEventListener('click', () => {
      if (action() !== false) note.remove();
    });
    note.append(one);
  };
  if (editable) button('unsent.restore', restore);
  button('unsent.download', () => {
    download();
    return false;
  });
  button('unsent.drop', drop);
  return note;
}
