const BUTTONS = [
  ['undo', 'rotate-left', 'edit'],
  ['redo', 'rotate-right', 'edit'],
  ['find', 'search'],
  ['zoomOut', 'search-minus'],
  ['zoomIn', 'search-plus'],
  ['fit', 'expand-square'],
  ['map', 'map-marker'],
  ['simulate', 'play-circle-o', 'edit'],
];

/** The line above the diagram: what is always at hand, and whether the work is saved. */
export class Toolbar {
  constructor(words, act) {
    this.words = words;
    this.element = document.createElement('div');
    this.element.className = 'modeler-bar';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', words('bar'));
    this.buttons = {};
    for (const [id, icon, group] of BUTTONS) this.#button(id, icon, group, act);
    this.state = document.createElement('span');
    this.state.className = 'modeler-state';
    this.state.setAttribute('role', 'status');
    this.element.append(this.state);
  }

  #button(id, icon, group, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = this.words(`bar.${id}`);
    button.setAttribute('aria-label', button.title);
    button.dataset.group = group ?? 'view';
    const image = document.createElement('vaadin-icon');
    image.setAttribute('icon', `vaadin:${icon}`);
    button.append(image);
    if (id === 'simulate') button.append(this.words('bar.simulate.short'));
    button.addEventListener('click', (event) => {
      // The search closes at any click outside of it: even at the one that opens it.
      if (id === 'find') event.stopPropagation();
      act(id);
    });
    this.buttons[id] = button;
    this.element.append(button);
  }

  editable(editable) {
    for (const button of Object.values(this.buttons)) button.hidden = button.dataset.group === 'edit' && !editable;
    if (!editable) this.show('readOnly');
  }

  undoable(undo, redo) {
    this.buttons.undo.disabled = !undo;
    this.buttons.redo.disabled = !redo;
  }

  pressed(id, on) {
    this.buttons[id].setAttribute('aria-pressed', on);
  }

  show(state, detail = '') {
    this.state.dataset.state = state;
    this.state.textContent = this.words(`state.${state}`, detail);
  }
}
