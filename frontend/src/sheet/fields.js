// The keys of a sheet's fields above the grid: arrows, Enter and Escape between plain inputs. What changes the sheet is
// asked of the server.
import { asked, step } from './field-keys.js';

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
    const name = asked(event);
    if (name) {
      this.ask(event, name, event.key === 'F1' ? { key: cell.id, label: cell.getAttribute('aria-label') } : null);
    } else if (event.key === 'Escape' && cell.value !== this.before) {
      event.preventDefault();
      cell.value = this.before;
      cell.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      this.move(event, cell);
    }
  };

  ask(event, name, detail) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  move(event, cell) {
    const further = step(event, cell, cell.hasAttribute('data-lines'));
    const all = [...this.querySelectorAll('input, textarea')].filter(isField);
    const next = further && all[all.indexOf(cell) + further];
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

customElements.define('mubiao-sheet', MubiaoSheet);
