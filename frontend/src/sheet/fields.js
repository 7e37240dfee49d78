// The keys of a sheet's fields above the grid: arrows, Enter and Escape between plain inputs. What changes the sheet is
// asked of the server.
const ASKED = { s: 'sheet-save', z: 'sheet-undo', y: 'sheet-redo' };

class MubiaoSheet extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onLabel);
    this.addEventListener('focusin', this.onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onLabel);
    this.removeEventListener('focusin', this.onFocus);
  }

  focusCell(key) {
    requestAnimationFrame(() => {
      const cell = document.getElementById(key);
      if (cell) {
        cell.focus();
        cell.scrollIntoView({ block: 'nearest' });
      }
    });
  }

  onFocus = (event) => {
    if (isField(event.target)) {
      this.before = event.target.value;
    }
  };

  /** A click on a label explains the field beside it. */
  onLabel = (event) => {
    const label = event.target.closest('th, .sheet-field > span');
    const beside = label?.nextElementSibling;
    const field = beside?.matches('input, textarea') ? beside : beside?.querySelector('input, textarea');
    if (field?.id) {
      this.ask(event, 'sheet-explain', { key: field.id, label: field.getAttribute('aria-label') });
    }
  };

  onKey = (event) => {
    const cell = event.target;
    if (!isField(cell) || event.isComposing) {
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const letter = event.key.toLowerCase();
    if (control && ASKED[letter]) {
      this.ask(event, letter === 'z' && event.shiftKey ? 'sheet-redo' : ASKED[letter]);
    } else if (event.key === 'F1') {
      const detail = { key: cell.id, label: cell.getAttribute('aria-label') };
      this.ask(event, event.altKey ? 'sheet-explain' : 'sheet-keys', detail);
    } else if (event.key === 'Escape' && cell.value !== this.before) {
      event.preventDefault();
      cell.value = this.before;
      cell.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (!control && !event.altKey) {
      this.move(event, cell);
    }
  };

  ask(event, name, detail = null) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  move(event, cell) {
    const lines = cell.hasAttribute('data-lines');
    let step = 0;
    if (
      (event.key === 'Enter' && !event.shiftKey && !lines) ||
      (event.key === 'ArrowDown' && (!lines || atEnd(cell)))
    ) {
      step = 1;
    } else if (event.key === 'ArrowUp' && (!lines || atStart(cell))) {
      step = -1;
    } else if (event.key === 'ArrowRight' && atEnd(cell)) {
      step = 1;
    } else if (event.key === 'ArrowLeft' && atStart(cell)) {
      step = -1;
    }
    const all = [...this.querySelectorAll('input, textarea')].filter(isField);
    const next = step && all[all.indexOf(cell) + step];
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  }
}

function isField(element) {
  const typed = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return typed && !element.closest('mubiao-sheet-grid');
}

function whole(cell) {
  return cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
}

function atStart(cell) {
  return whole(cell) || (cell.selectionStart === 0 && cell.selectionEnd === 0);
}

function atEnd(cell) {
  return whole(cell) || (cell.selectionStart === cell.value.length && cell.selectionEnd === cell.value.length);
}

customElements.define('mubiao-sheet', MubiaoSheet);
