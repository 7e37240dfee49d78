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

/** All parts that can follow an element. */
export class AppendMenu {
  static $inject = ['popupMenu', 'create', 'autoPlace', 'parts', 'words'];

  constructor(popupMenu, create, autoPlace, parts, words) {
    Object.assign(this, { create, autoPlace, parts, words });
    popupMenu.registerProvider('mubiao-append', this);
  }

  getPopupMenuEntries(element) {
    const entries = {};
    for (const part of PARTS.filter((one) => one.id !== 'start')) {
      const drag = (event) => this.create.start(event, this.parts.shapes(part), { source: element });
      const click = part.expanded ? drag : () => this.autoPlace.append(element, this.parts.shape(part));
      entries[`append-${part.id}`] = {
        label: this.words(`part.${part.id}`),
        description: this.words(`part.${part.id}.help`),
        className: `${part.icon} part-${part.id}`,
        group: { id: part.group, name: this.words(`group.${part.group}`) },
        action: { click, dragstart: drag },
      };
    }
    return entries;
  }
}
