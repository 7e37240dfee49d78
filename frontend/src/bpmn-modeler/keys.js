import { is } from 'bpmn-js/lib/util/ModelUtil';
import { inOrder } from './order.js';

const BEFORE_OTHERS = 1500;
const AWAY = 40;

/** Walks through the diagram, adds, connects and pastes without the mouse. */
export class PortalKeys {
  static $inject = ['keyboard', 'selection', 'elementRegistry', 'canvas', 'eventBus', 'injector'];

  #simulating = false;

  constructor(keyboard, selection, elementRegistry, canvas, eventBus, injector) {
    Object.assign(this, { selection, registry: elementRegistry, canvas, injector });
    eventBus.on('tokenSimulation.toggleMode', ({ active }) => {
      this.#simulating = active;
    });
    const plain = {
      j: () => this.#walk(1),
      k: () => this.#walk(-1),
      a: () => this.#add(),
      d: () => this.#connect(),
      enter: () => this.#fields(),
    };
    keyboard.addListener(BEFORE_OTHERS, ({ keyEvent }) => {
      if (this.#simulating) return undefined;
      const key = keyEvent.key.toLowerCase();
      if (key === 'v' && keyboard.isCmd(keyEvent) && !keyEvent.shiftKey) return this.#paste();
      return keyboard.hasModifier(keyEvent) ? undefined : plain[key]?.();
    });
  }

  #walk(step) {
    const all = inOrder(this.registry.getAll());
    if (all.length === 0) return true;
    const at = all.indexOf(this.selection.get()[0]);
    const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : (at + step + all.length) % all.length];
    this.selection.select(next);
    this.canvas.scrollToElement(next, AWAY);
    return true;
  }

  #add() {
    return this.#menu('mubiao-append', 'append.more', (one) => is(one, 'bpmn:FlowNode') && !is(one, 'bpmn:EndEvent'));
  }

  #connect() {
    return this.#menu('mubiao-connect', 'connect.to', (one) => is(one, 'bpmn:FlowNode'));
  }

  #menu(id, title, suits) {
    const menu = this.injector.get('popupMenu', false);
    const [chosen, ...more] = this.selection.get();
    if (!menu || !chosen || more.length > 0 || !suits(chosen) || menu.isEmpty(chosen, id)) return undefined;
    const { x, y, width, height } = this.canvas.getAbsoluteBBox(chosen);
    const frame = this.canvas.getContainer().getBoundingClientRect();
    const corner = { x: frame.left + x, y: frame.top + y + height + AWAY / 4 };
    menu.open(
      chosen,
      id,
      { ...corner, cursor: { x: corner.x + width, y: corner.y } },
      { title: this.injector.get('words')(title), width: 300, search: true },
    );
    return true;
  }

  #fields() {
    const field = this.canvas
      .getContainer()
      .closest('mubiao-bpmn-modeler')
      .querySelector('.modeler-panel :is(input, textarea, select)');
    field?.focus();
    return field ? true : undefined;
  }

  /** Beside what was copied if that is in sight, otherwise in the middle. */
  #paste() {
    const copyPaste = this.injector.get('copyPaste', false);
    const tree = copyPaste && this.injector.get('clipboard').get();
    if (!tree?.[0]) return undefined;
    const [chosen] = this.selection.get();
    const into =
      chosen && is(chosen, 'bpmn:SubProcess') && !chosen.collapsed && !tree[0].some(({ id }) => id === chosen.id)
        ? chosen
        : undefined;
    const pasted = copyPaste.paste({
      element: into ?? this.canvas.getRootElement(),
      point: into ? middle(into) : this.#place(tree[0]),
    });
    if (pasted)
      this.selection.select(
        pasted.filter((one) => one.type !== 'label' && pasted.every((other) => other !== one.parent)),
      );
    return true;
  }

  #place(copied) {
    const seen = this.canvas.viewbox();
    const shapes = copied.filter((one) => typeof one.width === 'number');
    const left = Math.min(...shapes.map((one) => one.x));
    const top = Math.min(...shapes.map((one) => one.y));
    const right = Math.max(...shapes.map((one) => one.x + one.width));
    const bottom = Math.max(...shapes.map((one) => one.y + one.height));
    const beside = middle({ x: left, y: top + 2 * AWAY, width: right - left, height: bottom - top });
    const inside =
      beside.x > seen.x && beside.y > seen.y && beside.x < seen.x + seen.width && beside.y < seen.y + seen.height;
    return shapes.length > 0 && inside ? beside : middle(seen);
  }
}

function middle({ x, y, width, height }) {
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
