import { h } from '@bpmn-io/properties-panel/preact';
import { useRef, useState } from '@bpmn-io/properties-panel/preact/hooks';

/** People chosen one after the other from a list that can be typed into. */
export function People({ id, label, hint, remove, unknown, options, chosen, set }) {
  const input = useRef();
  const [wrong, setWrong] = useState('');
  const name = (login) => options.find((one) => one.value === login)?.label ?? login;
  const add = () => {
    const typed = input.current.value.trim();
    const found = options.find((one) => one.value === typed || one.label === typed);
    setWrong(found ? '' : typed);
    if (!found) return;
    input.current.value = '';
    if (!chosen.includes(found.value)) set([...chosen, found.value]);
  };
  return h(
    'div',
    { class: `bio-properties-panel-entry people-entry${wrong ? ' has-error' : ''}`, 'data-entry-id': id },
    h('label', { class: 'bio-properties-panel-label', for: `${id}-add` }, label),
    chosen.length > 0 &&
      h(
        'ul',
        null,
        chosen.map((login) =>
          h(
            'li',
            { key: login },
            name(login),
            h(
              'button',
              {
                type: 'button',
                'aria-label': `${remove} ${name(login)}`,
                title: remove,
                onClick: () => set(chosen.filter((one) => one !== login)),
              },
              '×',
            ),
          ),
        ),
      ),
    h('input', {
      ref: input,
      id: `${id}-add`,
      class: 'bio-properties-panel-input',
      list: `${id}-list`,
      placeholder: hint,
      'aria-invalid': wrong ? 'true' : undefined,
      onChange: add,
    }),
    wrong && h('p', { class: 'bio-properties-panel-error' }, unknown(wrong)),
    h(
      'datalist',
      { id: `${id}-list` },
      options.map((one) => h('option', { key: one.value, value: one.label })),
    ),
  );
}
