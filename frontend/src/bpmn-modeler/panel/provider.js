import { is } from 'bpmn-js/lib/util/ModelUtil';
import { endGroups, noticeGroups, timerGroups } from './event-groups.js';
import { flowGroups, gatewayGroups } from './flow-groups.js';
import { callGroups, generalGroups, processGroups } from './general.js';
import { stepGroups } from './step-groups.js';

const GROUPS = [
  ['bpmn:UserTask', stepGroups],
  ['bpmn:SequenceFlow', flowGroups],
  ['bpmn:Gateway', gatewayGroups],
  ['bpmn:EndEvent', endGroups],
  ['bpmn:IntermediateThrowEvent', noticeGroups],
  ['bpmn:CatchEvent', timerGroups],
  ['bpmn:CallActivity', callGroups],
  ['bpmn:Process', processGroups],
];

/** The only provider of the panel: what the portal does not allow has no field. */
export class PortalFields {
  static $inject = ['propertiesPanel', 'injector', 'words', 'settings'];

  constructor(propertiesPanel, injector, words, settings) {
    this.context = { injector, words, choices: settings.choices, fields: settings.fields };
    propertiesPanel.registerProvider(this);
  }

  getGroups(element) {
    const context = { ...this.context, element };
    const groups =
      element.type === 'label' ? [] : GROUPS.filter(([type]) => is(element, type)).flatMap(([, of]) => of(context));
    return (others) => [...others, ...generalGroups(context), ...groups];
  }
}
