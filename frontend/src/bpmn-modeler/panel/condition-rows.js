import { h } from '@bpmn-io/properties-panel/preact';
import { useState } from '@bpmn-io/properties-panel/preact/hooks';
import { SIGNS, number, format, parse } from '../conditions.js';

const SIGN_WORDS = { '>': 'more', '>=': 'atLeast', '<': 'less', '<=': 'atMost', '==': 'equal', '!=': 'different' };
const plain = new Intl.NumberFormat('en-US');

/** A condition as rows "field, comparison, value", joined by and and or. Rows that are not filled in wait unsaved. */
export function ConditionRows({ id, words, fields, present, set }) {
  const [rows, setRows] = useState(() => parse(present, fields));
  const [known, setKnown] = useState(present);
  if (known !== present) {
    // Undone or changed elsewhere.
    setKnown(present);
    setRows(parse(present, fields));
  }
  const change = (next) => {
    const alternatives = next.filter((group) => group.length > 0);
    setRows(alternatives);
    const text = alternatives.length === 0 ? '' : format(alternatives, fields);
    if (text !== null && text !== (present ?? '')) {
      setKnown(text || undefined);
      set(text);
    }
  };
  if (present && rows === null) return raw({ id, words, present, begin: () => change([[blank(fields)]]) });

  const groups = rows ?? [];
  const edit = (g, r, changed) =>
    change(groups.map((group, i) => group.map((row, j) => (i === g && j === r ? { ...row, ...changed } : row))));
  const remove = (g, r) => change(groups.map((group, i) => group.filter((_, j) => i !== g || j !== r)));
  return h(
    'div',
    { class: 'bio-properties-panel-entry condition-rows', 'data-entry-id': id },
    groups.length === 0 && h('p', { class: 'condition-none' }, words('condition.none')),
    groups.map((group, g) => [
      g > 0 && h('div', { class: 'condition-or' }, words('condition.or')),
      h(
        'div',
        { class: 'condition-group', role: 'group', 'aria-label': words('condition.group', g + 1) },
        group.map((row, r) => [
          r > 0 && h('div', { class: 'condition-and' }, words('condition.and')),
          h(Row, {
            key: `${g}-${r}`,
            row,
            fields,
            words,
            edit: (changed) => edit(g, r, changed),
            remove: () => remove(g, r),
          }),
        ]),
        h(
          'button',
          {
            type: 'button',
            class: 'condition-add',
            onClick: () => change(groups.map((one, i) => (i === g ? [...one, blank(fields)] : one))),
          },
          words('condition.addAnd'),
        ),
      ),
    ]),
    h(
      'button',
      { type: 'button', class: 'condition-add', onClick: () => change([...groups, [blank(fields)]]) },
      words(groups.length === 0 ? 'condition.add' : 'condition.addOr'),
    ),
    groups.length > 0 &&
      format(groups, fields) === null &&
      h('p', { class: 'bio-properties-panel-error' }, words('condition.incomplete')),
  );
}

function Row({ row, fields, words, edit, remove }) {
  const field = fields.find((one) => one.key === row.field) ?? fields[0];
  const choose = (key) => {
    const next = fields.find((one) => one.key === key);
    edit({
      field: key,
      sign: SIGNS[next.type].includes(row.sign) ? row.sign : SIGNS[next.type][0],
      value: next.choices?.[0]?.value ?? '',
    });
  };
  return h(
    'div',
    { class: 'condition-row' },
    select(
      words('condition.field'),
      fields.map((one) => ({ value: one.key, label: one.label })),
      row.field,
      choose,
    ),
    select(
      words('condition.sign'),
      SIGNS[field.type].map((sign) => ({ value: sign, label: words(`sign.${SIGN_WORDS[sign]}`) })),
      row.sign,
      (sign) => edit({ sign }),
    ),
    value(field, row, words, edit),
    h(
      'button',
      {
        type: 'button',
        class: 'condition-remove',
        title: words('remove'),
        'aria-label': words('remove'),
        onClick: remove,
      },
      '×',
    ),
  );
}

function value(field, row, words, edit) {
  const label = words('condition.value');
  if (field.choices?.length) {
    const options = field.choices.some((one) => one.value === row.value)
      ? field.choices
      : [...field.choices, { value: row.value, label: row.value || '—' }];
    return select(label, options, row.value, (chosen) => edit({ value: chosen }));
  }
  const money = field.type === 'NUMBER' ? number(row.value) : null;
  return h(
    'span',
    { class: 'condition-value' },
    h('input', {
      class: 'bio-properties-panel-input',
      'aria-label': label,
      value: row.value,
      placeholder: words(`condition.value.${field.type}`),
      inputMode: field.type === 'NUMBER' ? 'decimal' : 'text',
      onChange: (event) => edit({ value: event.target.value.trim() }),
    }),
    money !== null && money.replace('-', '').length > 3 && h('small', null, plain.format(money)),
  );
}

function select(label, options, present, set) {
  return h(
    'select',
    {
      class: 'bio-properties-panel-input',
      'aria-label': label,
      value: present,
      onChange: (event) => set(event.target.value),
    },
    options.map((one) => h('option', { key: one.value, value: one.value, selected: one.value === present }, one.label)),
  );
}

function raw({ id, words, present, begin }) {
  return h(
    'div',
    { class: 'bio-properties-panel-entry condition-rows', 'data-entry-id': id },
    h('p', null, words('condition.raw')),
    h('code', null, present),
    h('button', { type: 'button', class: 'condition-add', onClick: begin }, words('condition.rebuild')),
  );
}

function blank(fields) {
  const first = fields[0];
  return { field: first.key, sign: SIGNS[first.type][0], value: first.choices?.[0]?.value ?? '' };
}
