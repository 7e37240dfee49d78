import { h } from '@bpmn-io/properties-panel/preact';
import { getBusinessObject, is, isAny } from 'bpmn-js/lib/util/ModelUtil';
import { ConditionRows } from './condition-rows.js';
import { check, choice } from './entries.js';
import { group } from './step-groups.js';

const CHOOSING = ['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway'];

/** When a flow is taken. Only those that leave a choosing gateway ask. */
export function flowGroups(context) {
  const { element, injector, words, fields } = context;
  if (!isAny(element.source, CHOOSING)) return [];
  const flow = getBusinessObject(element);
  const gateway = getBusinessObject(element.source);
  const otherwise = gateway.get('default') === flow;
  const entries = [
    check(
      'default',
      words('condition.otherwise'),
      () => otherwise,
      (on) => makeDefault(injector, element, on),
      { tooltip: words('condition.otherwise.help') },
    ),
  ];
  if (!otherwise) {
    const present = flow.get('conditionExpression')?.get('body');
    const set = (body) =>
      injector
        .get('modeling')
        .updateProperties(element, { conditionExpression: body ? expression(injector, flow, body) : undefined });
    entries.push({
      id: `condition-${element.id}`,
      component: (props) => h(ConditionRows, { ...props, key: element.id, words, fields, flow, present, set }),
    });
  }
  return [group('condition', words, entries)];
}

/** Which way a gateway goes if no condition holds. */
export function gatewayGroups({ element, injector, words }) {
  if (!isAny(element, CHOOSING) || element.outgoing.length < 2) return [];
  const flows = element.outgoing.filter((flow) => is(flow, 'bpmn:SequenceFlow'));
  const options = [
    { value: '', label: words('otherwise.none') },
    ...flows.map((flow) => ({ value: flow.id, label: wayName(flow, words) })),
  ];
  const set = (id) => {
    const flow = flows.find((one) => one.id === id);
    if (flow) makeDefault(injector, flow, true);
    else injector.get('modeling').updateProperties(element, { default: undefined });
  };
  return [
    group('otherwise', words, [
      choice('otherwise', words('otherwise'), options, () => getBusinessObject(element).get('default')?.id ?? '', set, {
        description: words('otherwise.help'),
      }),
    ]),
  ];
}

function wayName(flow, words) {
  const target = getBusinessObject(flow.target).name || words('unnamed');
  return getBusinessObject(flow).name ? `${getBusinessObject(flow).name} → ${target}` : `→ ${target}`;
}

function makeDefault(injector, flow, on) {
  const update = (element, properties) => ({ cmd: 'element.updateProperties', context: { element, properties } });
  const commands = [update(flow.source, { default: on ? getBusinessObject(flow) : undefined })];
  if (on && getBusinessObject(flow).get('conditionExpression'))
    commands.push(update(flow, { conditionExpression: undefined }));
  injector.get('commandStack').execute('properties-panel.multi-command-executor', commands);
}

function expression(injector, flow, body) {
  const condition = injector.get('bpmnFactory').create('bpmn:FormalExpression', { body });
  condition.$parent = flow;
  return condition;
}
