import { is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { part } from './parts.js';

const QUICK = ['approval', 'condition', 'timer', 'published'];
const MENU = { width: 'var(--bpmn-replace-popup-width, 300px)', search: true };

/** What can be done with a selected element at once. */
export class PortalContextPad {
  static $inject = [
    'contextPad',
    'modeling',
    'connect',
    'create',
    'popupMenu',
    'autoPlace',
    'rules',
    'parts',
    'words',
    'translate',
  ];

  constructor(contextPad, modeling, connect, create, popupMenu, autoPlace, rules, parts, words, translate) {
    Object.assign(this, {
      contextPad,
      modeling,
      connect,
      create,
      popupMenu,
      autoPlace,
      rules,
      parts,
      words,
      translate,
    });
    contextPad.registerProvider(this);
  }

  getMultiElementContextPadEntries(elements) {
    return this.#removable(elements) ? { delete: this.#remove() } : {};
  }

  getContextPadEntries(element) {
    const entries = {};
    const ends = is(element, 'bpmn:EndEvent');
    if (element.type !== 'label' && is(element, 'bpmn:FlowNode')) {
      if (!ends) {
        for (const id of QUICK) entries[`append.${id}`] = this.#append(part(id));
        entries['append.more'] = this.#menu(
          'mubiao-append',
          'bpmn-icon-plus more-parts',
          this.words('append.more'),
          'model',
        );
      }
      const connect = (event, source) => this.connect.start(event, source);
      entries.connect = {
        group: 'connect',
        className: 'bpmn-icon-connection-multi',
        title: this.translate('Connect to other element'),
        action: { click: connect, dragstart: connect },
      };
    }
    if (element.type !== 'label' && !this.popupMenu.isEmpty(element, 'bpmn-replace')) {
      entries.replace = this.#menu('bpmn-replace', 'bpmn-icon-screw-wrench', this.translate('Change element'), 'edit');
    }
    if (element.type !== 'label' && isAny(element, ['bpmn:FlowNode', 'bpmn:SequenceFlow'])) {
      entries['append.text-annotation'] = this.#append({
        id: 'note',
        type: 'bpmn:TextAnnotation',
        icon: 'bpmn-icon-text-annotation',
        unnamed: true,
      });
    }
    if (this.#removable([element])) entries.delete = this.#remove();
    return entries;
  }

  #append(which) {
    const drag = (event, source) => this.create.start(event, this.parts.shapes(which), { source });
    const click = which.expanded ? drag : (_, source) => this.autoPlace.append(source, this.parts.shape(which));
    return {
      group: 'model',
      className: `${which.icon} part-${which.id}`,
      title: this.words('append', this.words(`part.${which.id}`)),
      action: { click, dragstart: drag },
    };
  }

  #menu(id, className, title, group) {
    const click = (event, element) => {
      const pad = event.target.closest('.djs-context-pad').getBoundingClientRect();
      this.popupMenu.open(
        element,
        id,
        { x: pad.left, y: pad.bottom + 5, cursor: { x: event.x, y: event.y } },
        { title, ...MENU },
      );
    };
    return { group, className, title, action: { click } };
  }

  #remove() {
    return {
      group: 'edit',
      className: 'bpmn-icon-trash',
      title: this.translate('Delete'),
      action: { click: (_, target) => this.modeling.removeElements(Array.isArray(target) ? target.slice() : [target]) },
    };
  }

  #removable(elements) {
    const allowed = this.rules.allowed('elements.delete', { elements });
    return Array.isArray(allowed) ? elements.every((element) => allowed.includes(element)) : allowed;
  }
}
