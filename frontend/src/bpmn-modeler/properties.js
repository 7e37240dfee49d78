import { getBusinessObject } from 'bpmn-js/lib/util/ModelUtil';

// What an element means is kept in its extension properties (camunda:properties), by name.

export function read(element) {
  const values = getBusinessObject(element).get('extensionElements')?.get('values') ?? [];
  const pairs = values.filter(isProperties).flatMap((list) => list.get('values') ?? []);
  return Object.fromEntries(pairs.map((pair) => [pair.get('name'), pair.get('value') ?? '']));
}

/** The extension with these properties, keeping what else there is; undefined if nothing is left. */
export function extension(bpmnFactory, element, properties) {
  const kept = (getBusinessObject(element).get('extensionElements')?.get('values') ?? []).filter(
    (value) => !isProperties(value),
  );
  const pairs = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  if (kept.length === 0 && pairs.length === 0) return undefined;
  const whole = bpmnFactory.create('bpmn:ExtensionElements', { values: [...kept] });
  if (pairs.length > 0) {
    const list = bpmnFactory.create('camunda:Properties', {});
    list.values = pairs.map(([name, value]) => child(bpmnFactory.create('camunda:Property', { name, value }), list));
    whole.values.push(list);
  }
  whole.values.forEach((value) => child(value, whole));
  return child(whole, getBusinessObject(element));
}

/** Writes some properties as one step that can be undone; an empty value takes the property away. */
export function write(injector, element, changes) {
  const properties = { ...read(element), ...changes };
  injector.get('modeling').updateProperties(element, {
    extensionElements: extension(injector.get('bpmnFactory'), element, properties),
  });
}

function isProperties(value) {
  return value.$type === 'camunda:Properties';
}

function child(element, parent) {
  element.$parent = parent;
  return element;
}
