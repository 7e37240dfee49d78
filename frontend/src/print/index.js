import { tableOf } from './table.js';

// Prints a page wholly. A list draws only the rows in view; on paper a table with all of them stands in its place.
class PagePrint extends HTMLElement {
  #laid = [];

  #asked = (event) => {
    const asks =
      (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'p';
    if (asks && document.querySelector('vaadin-grid')) {
      event.preventDefault();
      if (!event.repeat) {
        this.dispatchEvent(new CustomEvent('print-asked'));
      }
    }
  };

  // The browser's own menu prints at once: what is left out is said.
  #begins = () => {
    if (this.#laid.length === 0) {
      document.querySelectorAll('vaadin-grid:not([all-rows-visible])').forEach((list) => {
        const note = document.createElement('p');
        note.className = 'print-part';
        note.textContent = this.getAttribute('part-only');
        list.before(note);
        this.#laid.push(note);
      });
    }
  };

  #clear = () => {
    this.#laid.forEach((element) => element.remove());
    this.#laid = [];
  };

  connectedCallback() {
    document.addEventListener('keydown', this.#asked);
    window.addEventListener('beforeprint', this.#begins);
    window.addEventListener('afterprint', this.#clear);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#asked);
    window.removeEventListener('beforeprint', this.#begins);
    window.removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  /** Puts a table behind the list that it stands for on paper. */
  lay(list, content) {
    const table = tableOf(content);
    list.after(table);
    this.#laid.push(table);
  }

  print() {
    window.print();
  }
}

customElements.define('mubiao-print', PagePrint);
