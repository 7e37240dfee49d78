import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { Toolbar } from './toolbar.js';
import { download, save } from './download.js';
import { editing, viewing } from './modules.js';
import { unsavedNotice } from './unsaved-notice.js';
import { Saving } from './saving.js';
import { Simulation } from './simulation.js';
import { searchOnInput } from './search-input.js';
import { ownWords } from './words.js';

const MARGIN = 16;
const BEAT = 20_000;
const ASLEEP = 10 * 60_000;
const FONT = { fontFamily: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif' };

/**
 * Draws a process of the parts that the portal has.
 * Commands: configure(settings), open(draft), saved, refused, flush, showFindings, select, download.
 * Events: model-changed {xml, number}, model-opened {resumed}, open-failed {message}, beat.
 */
export class BpmnModelerElement extends HTMLElement {
  #diagram;
  #saving;
  #toolbar;
  #simulation;
  #beat;
  #latest = 0;
  #active = Date.now();
  #findings = [];
  #awake = () => {
    this.#active = Date.now();
  };
  #leaving = () => this.#saving?.flush();
  #resizing = new ResizeObserver(() => this.#diagram?.get('canvas').resized());

  configure(settings) {
    this.settings = settings;
    this.words = ownWords(settings.words);
    this.#toolbar = new Toolbar(this.words, (id) => this.#act(id));
    const body = document.createElement('div');
    body.className = 'modeler-body';
    body.addEventListener('keydown', (event) => this.#key(event));
    searchOnInput(body);
    this.canvas = body.appendChild(document.createElement('div'));
    this.canvas.className = 'modeler-canvas';
    this.panel = body.appendChild(document.createElement('div'));
    this.panel.className = 'modeler-panel';
    this.replaceChildren(this.#toolbar.element, body);
    this.#resizing.observe(this.canvas);
  }

  connectedCallback() {
    for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, this.#awake);
    window.addEventListener('pagehide', this.#leaving);
    this.#beat = setInterval(() => {
      if (Date.now() - this.#active < ASLEEP) this.dispatchEvent(new CustomEvent('beat'));
    }, BEAT);
  }

  disconnectedCallback() {
    for (const type of ['pointerdown', 'keydown']) document.removeEventListener(type, this.#awake);
    window.removeEventListener('pagehide', this.#leaving);
    clearInterval(this.#beat);
    this.#resizing.disconnect();
    this.#close();
  }

  /** draft: {id, name, xml, saving, editable} */
  async open(draft) {
    const turn = ++this.#latest;
    this.#close();
    delete this.dataset.openedIn;
    this.draft = draft;
    this.#diagram = draft.editable ? this.#modeler() : this.#viewer();
    this.#simulation = draft.editable ? new Simulation(this.#diagram, this.canvas) : undefined;
    this.panel.hidden = !draft.editable;
    this.#toolbar.editable(draft.editable);
    this.#saving = new Saving(draft.id, {
      xml: async () => (await this.#diagram.saveXML({ format: true })).xml,
      send: (detail) => this.dispatchEvent(new CustomEvent('model-changed', { detail })),
      state: (name, detail) => this.#toolbar.show(name, detail),
    });
    this.#saving.base = draft.saving;
    const kept = this.#saving.unsent(draft.xml);
    const resume = kept !== null && draft.editable && kept.base === draft.saving;
    const began = performance.now();
    if (!(await this.#import(resume ? kept.xml : draft.xml)) || turn !== this.#latest) return;
    const milliseconds = Math.round(performance.now() - began);
    this.dataset.openedIn = milliseconds;
    if (kept !== null && !resume) this.#offer(kept);
    if (resume) this.#saving.changed();
    else if (draft.editable) this.#toolbar.show('unchanged');
    this.dispatchEvent(new CustomEvent('model-opened', { detail: { resumed: resume } }));
  }

  saved(number, clock, saving) {
    this.#saving.saved(number, clock, saving);
  }

  refused(number, reason) {
    this.#saving.refused(number, reason);
  }

  showFindings(findings) {
    this.#findings = findings;
    if (this.#diagram?.getDefinitions()) this.#diagram.get('findings').show(findings);
  }

  select(id) {
    const element = this.#diagram.get('elementRegistry').get(id);
    if (!element) return;
    this.#diagram.get('canvas').scrollToElement(element, { top: 80, bottom: 80, left: 80, right: 80 });
    this.#diagram.get('selection', false)?.select(element);
  }

  /** Sends at once what was not sent yet. */
  async flush() {
    await this.#saving?.flush();
  }

  async download(format) {
    await download(this.#diagram, format, this.draft.name);
  }

  #modeler() {
    const modeler = new Modeler({
      container: this.canvas,
      propertiesPanel: { parent: this.panel },
      additionalModules: editing(this.settings),
      moddleExtensions: { camunda },
      textRenderer: { defaultStyle: FONT, externalStyle: FONT },
    });
    modeler.on('commandStack.changed', () => {
      const stack = modeler.get('commandStack');
      this.#toolbar.undoable(stack.canUndo(), stack.canRedo());
    });
    // Opening a model clears the stack: that is no change of the model.
    modeler.on('commandStack.changed', ({ trigger }) => trigger !== 'clear' && this.#saving.changed());
    modeler.on('minimap.toggle', ({ open }) => this.#toolbar.pressed('map', open));
    return modeler;
  }

  #viewer() {
    return new NavigatedViewer({
      container: this.canvas,
      additionalModules: viewing(this.settings),
      moddleExtensions: { camunda },
      textRenderer: { defaultStyle: FONT, externalStyle: FONT },
    });
  }

  async #import(xml) {
    try {
      await this.#diagram.importXML(xml);
    } catch (error) {
      this.dispatchEvent(new CustomEvent('open-failed', { detail: { message: error.message } }));
      return false;
    }
    if (!this.#diagram) return false;
    this.#toolbar.undoable(false, false);
    this.#fit();
    if (document.activeElement === document.body) this.#diagram.get('canvas').focus();
    this.showFindings(this.#findings);
    return true;
  }

  #offer(kept) {
    const note = unsavedNotice({
      words: this.words,
      kept,
      overtaken: kept.base !== this.draft.saving,
      editable: this.draft.editable,
      restore: async () => {
        if (await this.#import(kept.xml)) this.#saving.changed();
      },
      download: () => save(new Blob([kept.xml], { type: 'application/xml' }), `${this.draft.name}.bpmn`),
      drop: () => this.#saving.forget(),
    });
    this.insertBefore(note, this.#toolbar.element.nextSibling);
  }

  #fit() {
    const canvas = this.#diagram.get('canvas');
    canvas.resized();
    const { inner, outer } = canvas.viewbox();
    const left = (this.canvas.querySelector('.djs-palette')?.offsetWidth ?? 0) + 2 * MARGIN;
    const width = Math.max(outer.width - left - MARGIN, 50);
    const height = Math.max(outer.height - 2 * MARGIN, 50);
    const scale = Math.min(1, width / inner.width, height / inner.height);
    const x = inner.x - (left + Math.max(0, (width - inner.width * scale) / 2)) / scale;
    const y = inner.y - (MARGIN + Math.max(0, (height - inner.height * scale) / 2)) / scale;
    canvas.viewbox({ x, y, width: outer.width / scale, height: outer.height / scale });
  }

  /** Keys of canvas and panel alike: the browser's own search does not see the diagram. */
  #key(event) {
    if (event.defaultPrevented) return;
    if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) this.#act('find');
    else if (event.key === 'Escape' && this.panel.contains(event.target)) this.#diagram.get('canvas').focus();
    else return;
    event.preventDefault();
  }

  #act(id) {
    const get = (service) => this.#diagram.get(service);
    const actions = {
      undo: () => get('commandStack').undo(),
      redo: () => get('commandStack').redo(),
      find: () => get('searchPad').toggle(),
      zoomIn: () => get('zoomScroll').stepZoom(1),
      zoomOut: () => get('zoomScroll').stepZoom(-1),
      fit: () => this.#fit(),
      map: () => get('minimap').toggle(),
      simulate: () => this.#simulate(),
    };
    actions[id]();
  }

  #simulate() {
    const on = this.#simulation.toggle();
    this.#toolbar.pressed('simulate', on);
    this.panel.hidden = on;
    this.#diagram.get('canvas').resized();
  }

  #close() {
    this.#saving?.hold();
    this.#saving?.close();
    this.querySelector('.modeler-note')?.remove();
    this.#diagram?.destroy();
    this.#diagram = undefined;
  }
}
