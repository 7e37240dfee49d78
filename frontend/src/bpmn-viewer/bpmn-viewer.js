import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

/**
 * Shows one BPMN diagram and marks steps on it.
 * Commands: show(xml, marks, heats) with marks as {elementId: 'current' | 'done' | 'returned'}
 * and heats as {elementId: {level: 1…5, text}}, an amount by colour and number.
 * follow(other) moves and zooms with another viewer.
 * Events: moved {x, y, width, height}, shown, show-failed {message}, step-click {id} when an element is clicked.
 */
export class BpmnViewerElement extends HTMLElement {
  #viewer;
  #observer;
  #latest = 0;
  #following = 0;

  connectedCallback() {
    this.#viewer ??= new NavigatedViewer({ container: this });
    this.#viewer.on('element.click', ({ element }) =>
      this.dispatchEvent(new CustomEvent('step-click', { detail: { id: element.id } })),
    );
    this.#viewer.on('canvas.viewbox.changed', ({ viewbox: { x, y, width, height } }) => {
      if (!this.#following) this.dispatchEvent(new CustomEvent('moved', { detail: { x, y, width, height } }));
    });
    this.#observer = new ResizeObserver(() => this.#fit());
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.#viewer.destroy();
    this.#viewer = undefined;
  }

  async show(xml, marks, heats = {}) {
    const turn = ++this.#latest;
    try {
      await this.#viewer.importXML(xml);
    } catch (error) {
      this.dispatchEvent(new CustomEvent('show-failed', { detail: { message: error.message } }));
      return;
    }
    // A later call or a removal from the page may have overtaken the import.
    if (turn !== this.#latest || !this.#viewer) return;
    const canvas = this.#viewer.get('canvas');
    const registry = this.#viewer.get('elementRegistry');
    for (const [element, mark] of Object.entries(marks)) {
      if (registry.get(element)) canvas.addMarker(element, `mark-${mark}`);
    }
    for (const [element, heat] of Object.entries(heats)) {
      if (registry.get(element)) this.#heat(element, heat);
    }
    this.#fit();
    this.dispatchEvent(new CustomEvent('shown'));
  }

  follow(other) {
    other?.addEventListener('moved', ({ detail }) => {
      if (!this.#viewer?.getDefinitions() || !this.offsetParent) return;
      // The change may be told a moment later: it is not ours to tell.
      clearTimeout(this.#following);
      this.#following = setTimeout(() => {
        this.#following = 0;
      }, 350);
      this.#viewer.get('canvas').viewbox(detail);
    });
  }

  #heat(element, { level, text }) {
    this.#viewer.get('canvas').addMarker(element, `heat-${level}`);
    const badge = document.createElement('span');
    badge.className = `heat-badge heat-badge-${level}`;
    badge.textContent = text;
    this.#viewer.get('overlays').add(element, { position: { top: -10, right: 14 }, html: badge });
  }

  #fit() {
    if (this.#viewer?.getDefinitions() && this.clientWidth > 0) {
      const canvas = this.#viewer.get('canvas');
      canvas.zoom('fit-viewport', 'auto');
      // A little smaller than the frame, so that nothing touches its edge.
      canvas.zoom(canvas.zoom() * 0.92, { x: this.clientWidth / 2, y: this.clientHeight / 2 });
    }
  }
}
