// What a key means in a field above the grid. A field is a plain input or, where it has lines, a text area.
const ASKED = { s: 'sheet-save', z: 'sheet-undo', y: 'sheet-redo' };

/** What the key asks of the sheet, if anything. */
export function asked(event) {
  const letter = event.key.toLowerCase();
  if (control(event) && ASKED[letter]) {
    return letter === 'z' && event.shiftKey ? 'sheet-redo' : ASKED[letter];
  }
  if (event.key === 'F1') {
    return event.altKey ? 'sheet-explain' : 'sheet-keys';
  }
  return undefined;
}

/** How many fields further the key goes: 1, -1 or 0. Within a text the arrows move the cursor. */
export function step(event, field, lines) {
  if (control(event) || event.altKey) {
    return 0;
  }
  switch (event.key) {
    case 'Enter':
      return event.shiftKey || lines ? 0 : 1;
    case 'ArrowDown':
      return !lines || atEnd(field) ? 1 : 0;
    case 'ArrowUp':
      return !lines || atStart(field) ? -1 : 0;
    case 'ArrowRight':
      return atEnd(field) ? 1 : 0;
    case 'ArrowLeft':
      return atStart(field) ? -1 : 0;
    default:
      return 0;
  }
}

function control(event) {
  return event.ctrlKey || event.metaKey;
}

function whole(field) {
  return field.selectionStart === 0 && field.selectionEnd === field.value.length;
}

function atStart(field) {
  return whole(field) || (field.selectionStart === 0 && field.selectionEnd === 0);
}

function atEnd(field) {
  return whole(field) || (field.selectionStart === field.value.length && field.selectionEnd === field.value.length);
}
