import { getLabel } from 'bpmn-js/lib/util/LabelUtil';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { inOrder } from './order.js';
import { PARTS } from './parts.js';

const INTO = new Set([
  'replace-with-user-task',
  'replace-with-call-activity',
  'replace-with-collapsed-subprocess',
  'replace-with-expanded-subprocess',
  'replace-with-exclusive-gateway',
  'replace-with-parallel-gateway',
  'replace-with-inclusive-gateway',
  'replace-with-none-start',
  'replace-with-none-end',
  'replace-with-terminate-end',
  'replace-with-none-intermediate-throw',
  'replace-with-none-intermediate-throwing',
  'replace-with-timer-intermediate-catch',
  'replace-with-timer-boundary',
  'replace-with-non-interrupting-timer-boundary',
  'replace-with-default-flow',
  'replace-with-sequence-flow',
]);
const AFTER_ALL_OTHERS = 100;

/** Leaves in the menu of other types only those that the portal has. */
export class PortalReplacements {
  static $inject = ['popupMenu'];

  constructor(popupMenu) {
    popupMenu.registerProvider('bpmn-replace', AFTER_ALL_OTHERS, this);
  }

  getPopupMenuEntries() {
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => INTO.has(id)));
  }

  getPopupMenuHeaderEntries() {
    return () => ({});
  }
}

/** All parts that can follow an element, or stand on its border. */
export class AppendMenu {
  static $inject = ['popupMenu', 'create', 'autoPlace', 'modeling', 'selection', 'parts', 'words'];

  constructor(popupMenu, create, autoPlace, modeling, selection, parts, words) {
    Object.assign(this, { create, autoPlace, modeling, selection, parts, words });
    popupMenu.registerProvider('mubiao-append', this);
  }

  getPopupMenuEntries(element) {
    const suits = ({ id, onBorder }) => id !== 'start' && (!onBorder || is(element, 'bpmn:Activity'));
    const entries = {};
    for (const part of PARTS.filter(suits)) {
      entries[`append-${part.id}`] = {
        label: this.words(`part.${part.id}`),
        description: this.words(`part.${part.id}.help`),
        className: `${part.icon} part-${part.id}`,
        group: { id: part.group, name: this.words(`group.${part.group}`) },
        action: {
          click: () => this.#append(element, part),
          dragstart: (event) =>
            this.create.start(event, this.parts.shapes(part), part.onBorder ? undefined : { source: element }),
        },
      };
    }
    return entries;
  }

  #append(element, part) {
    const [shape, ...inside] = this.parts.shapes(part);
    if (part.onBorder) {
      const taken = element.attachers.length * (shape.width + 6);
      const corner = { x: element.x + element.width - shape.width / 2 - taken, y: element.y + element.height };
      this.selection.select(this.modeling.createShape(shape, corner, element, { attach: true }));
    } else {
      this.autoPlace.append(element, shape);
      for (const one of inside)
        this.modeling.createShape(
          one,
          { x: shape.x + one.x + one.width / 2, y: shape.y + one.y + one.height / 2 },
          shape,
        );
    }
  }
}

/** The elements that one can lead to. */
export class ConnectMenu {
  static $inject = ['popupMenu', 'elementRegistry', 'rules', 'modeling', 'selection', 'translate', 'words'];

  constructor(popupMenu, elementRegistry, rules, modeling, selection, translate, words) {
    Object.assign(this, { registry: elementRegistry, rules, modeling, selection, translate, words });
    popupMenu.registerProvider('mubiao-connect', this);
  }

  getPopupMenuEntries(source) {
    const reached = new Set([source, ...source.outgoing.map((flow) => flow.target)]);
    const entries = {};
    for (const target of inOrder(this.registry.getAll())) {
      if (
        reached.has(target) ||
        !is(target, 'bpmn:FlowNode') ||
        !this.rules.allowed('connection.create', { source, target })
      )
        continue;
      entries[`connect-${target.id}`] = {
        label: getLabel(target) || this.words('unnamed'),
        description: target.id,
        action: () => this.selection.select(this.modeling.connect(source, target)),
      };
    }
    return entries;
  }
}
