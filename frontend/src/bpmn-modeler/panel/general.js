import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { area, choice, text, withPresent } from './entries.js';
import { group } from './step-groups.js';

const MOST_DAYS = 36500;

/** Name and explanation, which everything has. */
export function generalGroups(context) {
  const { element, injector, words } = context;
  const object = getBusinessObject(element);
  const modeling = injector.get('modeling');
  if (is(element, 'bpmn:TextAnnotation')) {
    return [
      group('general', words, [
        area(
          'text',
          words('text'),
          () => object.get('text'),
          (value) => modeling.updateProperties(element, { text: value }),
        ),
      ]),
    ];
  }
  const named = is(element, 'bpmn:Collaboration')
    ? []
    : [
        area(
          'name',
          words('name'),
          () => object.get('name'),
          (name) => modeling.updateProperties(element, { name: name || undefined }),
        ),
      ];
  return [group('general', words, [...named, documentation(context, object, modeling)])];
}

/** How long what happened in it is kept. */
export function processGroups({ element, injector, words }) {
  const process = getBusinessObject(element);
  const days = () => (process.get('camunda:historyTimeToLive') ?? '').replace(/^P?(\d+)D?$/, '$1');
  const validate = (value) =>
    /^[1-9]\d{0,4}$/.test(value) && Number(value) <= MOST_DAYS ? undefined : words('timeToLive.wrong');
  const set = (value) =>
    injector.get('modeling').updateProperties(element, {
      'camunda:historyTimeToLive': validate(value) ? value : `P${value}D`,
    });
  return [
    group('process', words, [
      text('timeToLive', words('timeToLive'), days, set, { validate, description: words('timeToLive.help') }),
    ]),
  ];
}

export function callGroups({ element, injector, words, choices }) {
  const called = getBusinessObject(element).get('calledElement') ?? '';
  const options = withPresent([{ value: '', label: words('call.none') }, ...choices.processes], called);
  const set = (value) => injector.get('modeling').updateProperties(element, { calledElement: value || undefined });
  return [
    group('call', words, [
      choice('calledElement', words('call'), options, () => called, set, { description: words('call.help') }),
    ]),
  ];
}

function documentation({ element, injector, words }, object, modeling) {
  const get = () => object.get('documentation')?.[0]?.get('text');
  const set = (value) => {
    const documented = value && injector.get('bpmnFactory').create('bpmn:Documentation', { text: value });
    if (documented) documented.$parent = object;
    modeling.updateProperties(element, { documentation: documented ? [documented] : [] });
  };
  return area('documentation', words('documentation'), get, set);
}
