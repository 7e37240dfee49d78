import { extension } from './properties.js';

const OTHER_VERBS = 'transfer,delegate,addSigner,removeSigner,takeBack,copy,urge,comment';
const REVIEW = {
  stage: 'UNIT_REVIEW',
  who: 'UNIT_REVIEWER',
  verbs: `agree,return,${OTHER_VERBS}`,
  workingDays: '5',
  fallback: 'ADMINISTRATOR',
};
const TIMER = 'bpmn:TimerEventDefinition';

/** How long a new timer waits: one without a time is refused by the server. */
export const NEW_TIMER = 'P1D';

/** All that a process can be made of; the words of each are processadmin.canvas.part.<id>. */
export const PARTS = [
  { id: 'approval', group: 'step', icon: 'bpmn-icon-user-task', type: 'bpmn:UserTask', properties: REVIEW },
  {
    id: 'countersign',
    group: 'step',
    icon: 'bpmn-icon-parallel-mi-marker',
    type: 'bpmn:UserTask',
    properties: { ...REVIEW, countersign: 'all' },
  },
  {
    id: 'publish',
    group: 'step',
    icon: 'bpmn-icon-send',
    type: 'bpmn:UserTask',
    properties: {
      stage: 'PUBLICATION',
      who: 'PUBLISHER',
      verbs: 'publish,transfer,copy,urge,comment',
      workingDays: '20',
      fallback: 'ADMINISTRATOR',
    },
  },
  {
    id: 'correction',
    group: 'step',
    icon: 'bpmn-icon-loop-marker',
    type: 'bpmn:UserTask',
    properties: {
      stage: 'CORRECTION',
      who: 'PREPARER',
      verbs: 'resubmit,copy,urge,comment',
      workingDays: '10',
      fallback: 'ADMINISTRATOR',
    },
  },
  { id: 'condition', group: 'way', icon: 'bpmn-icon-gateway-xor', type: 'bpmn:ExclusiveGateway', unnamed: true },
  { id: 'parallel', group: 'way', icon: 'bpmn-icon-gateway-parallel', type: 'bpmn:ParallelGateway', unnamed: true },
  { id: 'inclusive', group: 'way', icon: 'bpmn-icon-gateway-or', type: 'bpmn:InclusiveGateway', unnamed: true },
  {
    id: 'timer',
    group: 'event',
    icon: 'bpmn-icon-intermediate-event-catch-timer',
    type: 'bpmn:IntermediateCatchEvent',
    definition: TIMER,
  },
  {
    id: 'deadline',
    group: 'event',
    icon: 'bpmn-icon-intermediate-event-catch-non-interrupting-timer',
    type: 'bpmn:BoundaryEvent',
    definition: TIMER,
    onBorder: true,
    attributes: { cancelActivity: false },
  },
  {
    id: 'notice',
    group: 'event',
    icon: 'bpmn-icon-intermediate-event-none',
    type: 'bpmn:IntermediateThrowEvent',
    properties: { notice: 'PREPARER' },
  },
  { id: 'subprocess', group: 'block', icon: 'bpmn-icon-subprocess-expanded', type: 'bpmn:SubProcess', expanded: true },
  { id: 'call', group: 'block', icon: 'bpmn-icon-call-activity', type: 'bpmn:CallActivity' },
  { id: 'start', group: 'end', icon: 'bpmn-icon-start-event-none', type: 'bpmn:StartEvent' },
  {
    id: 'published',
    group: 'end',
    icon: 'bpmn-icon-end-event-none',
    type: 'bpmn:EndEvent',
    properties: { outcome: 'PUBLISHED' },
  },
  {
    id: 'notPassed',
    group: 'end',
    icon: 'bpmn-icon-end-event-none',
    type: 'bpmn:EndEvent',
    properties: { outcome: 'NOT_PASSED' },
  },
  { id: 'end', group: 'end', icon: 'bpmn-icon-end-event-none', type: 'bpmn:EndEvent' },
];

export const DEFAULT_STEP = REVIEW;

export function part(id) {
  return PARTS.find((one) => one.id === id);
}

/** Makes new shapes of parts. */
export class PartFactory {
  static $inject = ['elementFactory', 'bpmnFactory', 'words'];

  constructor(elementFactory, bpmnFactory, words) {
    this.elements = elementFactory;
    this.bpmn = bpmnFactory;
    this.words = words;
  }

  shape({ id, type, definition, expanded, unnamed, attributes, properties }) {
    const shape = this.elements.createShape({
      type,
      ...(definition && { eventDefinitionType: definition }),
      ...(expanded && { isExpanded: true }),
      ...attributes,
    });
    const object = shape.businessObject;
    if (!unnamed) object.name = this.words(`part.${id}`);
    if (properties) object.extensionElements = extension(this.bpmn, shape, properties);
    return shape;
  }

  /** The shape with what it begins with inside. */
  shapes(which) {
    const shape = this.shape(which);
    if (!which.expanded) return [shape];
    return [shape, Object.assign(this.shape(part('start')), { x: 40, y: 82, parent: shape })];
  }
}
