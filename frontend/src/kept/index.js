import { KeptForm } from './kept-form.js';
import { PREFIX, pruneKept, write } from './store.js';

// Stands among the fields of a form and keeps what is typed there at each key. The fields are named by data-kept.
class KeptInput extends HTMLElement {
  #form = null;
  #focused = null;

  #typed = (event) => {
    const field = event.target.closest?.('[data-kept]');
    if (field && this.#form && this.parentElement?.contains(field)) {
      const name = field.getAttribute('data-kept');
      const text = event.target.value;
      if (text === field.getAttribute('data-kept-initial')) {
        this.#form.drop(name);
      } else {
        this.#form.keep(name, text);
      }
    }
  };

  // A key that is held down is no second decision.
  #held = (event) => {
    if (event.repeat && event.ctrlKey && event.key === 'Enter') {
      event.stopImmediatePropagation();
    }
  };

  /** Keeps nothing of a form any more, which may be gone from the page by now. */
  static settle(name) {
    write(PREFIX + name, null);
  }

  connectedCallback() {
    document.addEventListener('input', this.#typed);
    window.addEventListener('keydown', this.#held, true);
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.#typed);
    window.removeEventListener('keydown', this.#held, true);
  }

  /** What was left of the form. Until `ready` nothing can be typed that would be overwritten by it. */
  open(name, base) {
    pruneKept();
    this.#form = new KeptForm(PREFIX + name, base);
    const found = this.#form.found();
    if (found && this.parentElement) {
      this.#focused = this.parentElement.contains(document.activeElement) ? document.activeElement : null;
      this.parentElement.inert = true;
    }
    return found;
  }

  ready() {
    if (this.parentElement) {
      this.parentElement.inert = false;
    }
    this.#focused?.focus();
    this.#focused = null;
  }

  keep(field, text) {
    this.#form?.keep(field, text);
  }

  drop(field) {
    this.#form?.drop(field);
  }

  dropValues() {
    this.#form?.dropValues();
  }

  dropOlder() {
    this.#form?.dropOlder();
  }
}

customElements.define('mubiao-kept', KeptInput);
