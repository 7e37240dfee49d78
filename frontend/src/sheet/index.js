// The keys of a sheet: arrows, Enter and Escape between plain inputs; adding, deleting and saving are the server's.
class MubiaoSheet extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
  }

  disconnectedCallback() {
    this.removeEventListener('keydown', this.onKey);
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
    if (isCell(event.target)) {
      this.before = event.target.value;
    }
  };

  onKey = (event) => {
    const cell = event.target;
    if (!isCell(cell) || event.isComposing) {
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === 'Enter') {
      this.ask(event, 'sheet-add-row', cell.id);
    } else if (control && event.key === 'Delete') {
      this.ask(event, 'sheet-delete-row', cell.id);
    } else if (control && event.key.toLowerCase() === 's') {
      this.ask(event, 'sheet-save', cell.id);
    } else if (event.key === 'Escape' && cell.value !== this.before) {
      event.preventDefault();
      cell.value = this.before;
      cell.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (!control && !event.altKey) {
      this.move(event, cell);
    }
  };

  ask(event, name, detail) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  move(event, cell) {
    const lines = cell.hasAttribute('data-lines');
    let next = null;
    if (event.key === 'Enter' && !event.shiftKey && !lines) {
      next = below(cell, 1) ?? cell;
    } else if (event.key === 'ArrowDown' && (!lines || atEnd(cell))) {
      next = below(cell, 1);
    } else if (event.key === 'ArrowUp' && (!lines || atStart(cell))) {
      next = below(cell, -1);
    } else if (event.key === 'ArrowRight' && atEnd(cell)) {
      next = this.beside(cell, 1);
    } else if (event.key === 'ArrowLeft' && atStart(cell)) {
      next = this.beside(cell, -1);
    }
    if (next) {
      event.preventDefault();
      next.focus();
      next.select();
    }
  }

  beside(cell, step) {
    const all = [...this.querySelectorAll('input, textarea')];
    return all[all.indexOf(cell) + step];
  }
}

function isCell(element) {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
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

function below(cell, step) {
  const column = cell.dataset.column;
  let row = cell.closest('tr');
  while (row) {
    row = step > 0 ? row.nextElementSibling : row.previousElementSibling;
    const found =
      (column && row?.querySelector(`[data-column="${column}"]`)) || (!column && row?.querySelector('input, textarea'));
    if (found) {
      return found;
    }
  }
  return null;
}

customElements.define('mubiao-sheet', MubiaoSheet);
