import { PARTS } from './parts.js';

const TOOLS = [
  ['hand-tool', 'bpmn-icon-hand-tool', 'Activate hand tool', 'handTool', 'activateHand', 'H'],
  ['lasso-tool', 'bpmn-icon-lasso-tool', 'Activate lasso tool', 'lassoTool', 'activateSelection', 'L'],
  ['space-tool', 'bpmn-icon-space-tool', 'Activate create/remove space tool', 'spaceTool', 'activateSelection', 'S'],
  ['global-connect-tool', 'bpmn-icon-connection-multi', 'Activate global connect tool', 'globalConnect', 'start', 'C'],
];

/** The tools, and the parts that the portal has. */
export class PortalPalette {
  static $inject = ['palette', 'create', 'parts', 'words', 'translate', 'injector'];

  constructor(palette, create, parts, words, translate, injector) {
    Object.assign(this, { create, parts, words, translate, injector });
    palette.registerProvider(this);
  }

  getPaletteEntries() {
    const entries = {};
    for (const [id, className, title, service, action, key] of TOOLS) {
      const click = (event) => this.injector.get(service)[action](event);
      entries[id] = { group: 'tools', className, title: `${this.translate(title)} (${key})`, action: { click } };
    }
    entries['tool-separator'] = { group: 'tools', separator: true };
    for (const part of PARTS) {
      const start = (event) => {
        const shapes = this.parts.shapes(part);
        this.create.start(event, shapes, { hints: { autoSelect: [shapes[0]] } });
      };
      entries[`create.${part.id}`] = {
        group: part.group,
        className: `${part.icon} part-${part.id}`,
        title: this.words(`part.${part.id}`),
        action: { dragstart: start, click: start },
      };
    }
    return entries;
  }
}
