// Single keys of a view: silent while somebody types, chooses from a list or answers a dialog.
const BUSY =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable=true], [role=listbox], [role=combobox], [role=dialog], [role=alertdialog], vaadin-select, vaadin-grid';
const ASKING = 'vaadin-dialog-overlay[opened], vaadin-confirm-dialog-overlay[opened], vaadin-select-overlay[opened]';

class ViewKeys extends HTMLElement {
  #pressed = (event) => {
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
    const ours = event.key.length === 1 && (this.getAttribute('keys') ?? '').includes(event.key);
    if (bare && ours && !busy(event)) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('view-key', { detail: { key: event.key } }));
    }
  };

  connectedCallback() {
    document.addEventListener('keydown', this.#pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#pressed);
  }
}

function busy(event) {
  return (
    document.querySelector(ASKING) !== null ||
    event.composedPath().some((node) => node instanceof Element && node.matches(BUSY))
  );
}

customElements.define('mubiao-keys', ViewKeys);
