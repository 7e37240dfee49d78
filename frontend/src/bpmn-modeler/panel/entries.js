import { h } from '@bpmn-io/properties-panel/preact';
import {
  CheckboxEntry,
  SelectEntry,
  TextAreaEntry,
  TextFieldEntry,
  isCheckboxEntryEdited,
  isSelectEntryEdited,
  isTextAreaEntryEdited,
  isTextFieldEntryEdited,
} from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';

// Fields of the panel: each knows how to read itself from the model, and writes what stands in it. What is not valid is
// written as it was typed, so that the field shows it again and the server's check reports it: were it left out, the
// model would keep a value that nobody sees any more.

export const text = (id, label, get, set, more) => ({
  id,
  label,
  get,
  set,
  ...more,
  component: Text,
  isEdited: isTextFieldEntryEdited,
});
export const area = (id, label, get, set, more) => ({
  id,
  label,
  get,
  set,
  ...more,
  component: Area,
  isEdited: isTextAreaEntryEdited,
});
export const choice = (id, label, options, get, set, more) => ({
  id,
  label,
  options,
  get,
  set,
  ...more,
  component: Choice,
  isEdited: isSelectEntryEdited,
});
export const check = (id, label, get, set, more) => ({
  id,
  label,
  get,
  set,
  ...more,
  component: Check,
  isEdited: isCheckboxEntryEdited,
});

function Text(props) {
  const debounce = useService('debounceInput');
  return h(TextFieldEntry, { ...props, debounce, getValue: props.get, setValue: filled(props.set) });
}

function Area(props) {
  const debounce = useService('debounceInput');
  return h(TextAreaEntry, {
    ...props,
    debounce,
    autoResize: true,
    rows: 1,
    getValue: props.get,
    setValue: filled(props.set),
  });
}

function Choice(props) {
  return h(SelectEntry, {
    ...props,
    getOptions: () => props.options,
    getValue: props.get,
    setValue: filled(props.set),
  });
}

function Check(props) {
  return h(CheckboxEntry, { ...props, getValue: props.get, setValue: props.set });
}

function filled(set) {
  return (value) => set(value ?? '');
}

/** The options with the present value among them, even if it is not one that we offer. */
export function withPresent(options, value) {
  return value && !options.some((option) => option.value === value) ? [...options, { value, label: value }] : options;
}
