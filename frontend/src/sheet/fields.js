// The fields of a sheet above the grid, which are plain inputs: their keys, and what is typed into them, which is kept
// until the server has stored it. What changes the sheet is asked of the server.
import { asked, step } from './field-keys.js';
import { Pending } from './pending.js';

const PAUSE = 300;
const FIELDS = 'input, textarea, select, mubiao-ticks';

class MubiaoSheet extends HTMLElement {
  pending = new Pending();
  /** The text of a field before the letter that is being typed. */
  before = new WeakMap();
  untold = new Set();

  connectedCallback() {
    this.addEventListener('beforeinput', this.onBefore);
    this.addEventListener('input', this.onInput);
    this.addEventListener('compositionend', this.onInput);
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('click', this.onLabel);
    this.addEventListener('focusin', this.onFocus);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.removeEventListener('beforeinput', this.onBefore);
    this.removeEventListener('input', this.onInput);
    this.removeEventListener('compositionend', this.onInput);
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('click', this.onLabel);
    this.removeEventListener('focusin', this.onFocus);
  }

  /** Whose draft it is; what he left unsaved goes to the server, which knows what stands in the cells by now. */
  open(person, draft) {
    const left = this.pending.open(person, draft);
    if (left.length) {
      this.tell('sheet-kept', { left, seq: this.pending.sentAll(this.pending.next()) });
    }
    const { nameless } = this.pending;
    if (nameless.length) {
      this.tell('sheet-nameless', { left: nameless });
    }
  }

  /** Everything up to the message of this number is stored. */
  saved(number) {
    const stored = this.pending.saved(number);
    this.querySelectorAll('mubiao-sheet-grid').forEach((grid) => grid.stored(stored));
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
      this.entered = event.target.value;
      this.before.set(event.target, event.target.value);
    }
  };

  onBefore = (event) => {
    if (isField(event.target)) {
      this.before.set(event.target, event.target.value);
    }
  };

  onInput = (event) => {
    const cell = event.target;
    if (isField(cell) && cell.id && !event.isComposing) {
      this.pending.keep(cell.id, cell.value, this.before.get(cell) ?? '');
      this.before.set(cell, cell.value); // a list or a date says nothing before it changes
      this.untold.add(cell.id);
      clearTimeout(this.timer);
      this.timer = setTimeout(this.flush, PAUSE);
    }
  };

  /** The fields' texts are sent by themselves; this says up to where, and makes them be sent now. */
  flush = () => {
    const seq = this.pending.next();
    this.untold.forEach((key) => this.pending.sent(key, seq));
    this.untold.clear();
    this.tell('sheet-typed', { seq });
  };

  /** A click on a label explains the field beside it. */
  onLabel = (event) => {
    const label = event.target.closest('th, .sheet-field > span, td.joined > span');
    const beside = label?.nextElementSibling;
    const field = beside?.matches(FIELDS) ? beside : beside?.querySelector(FIELDS);
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
    } else if (event.key === 'Escape' && cell.value !== this.entered) {
      event.preventDefault();
      this.before.set(cell, cell.value);
      cell.value = this.entered;
      cell.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      this.move(event, cell);
    }
  };

  ask(event, name, detail) {
    event.preventDefault();
    this.tell(name, detail);
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  move(event, cell) {
    const further = step(event, cell, cell.hasAttribute('data-lines'));
    const all = [...this.querySelectorAll(FIELDS)].filter(isField);
    const next = further && all[all.indexOf(cell) + further];
    if (next) {
      event.preventDefault();
      next.focus();
      next.select?.();
    }
  }
}

function isField(element) {
  return element.matches(FIELDS) && !element.closest('mubiao-sheet-grid');
}

customElements.define('mubiao-sheet', MubiaoSheet);
