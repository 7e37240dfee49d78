import { h } from '@bpmn-io/properties-panel/preact';
import { useState } from '@bpmn-io/properties-panel/preact/hooks';
import { SIGNS, format, mistake, number } from '../conditions.js';
import { PendingConditions, isRaw } from '../pending-conditions.js';

const SIGN_WORDS = { '>': 'more', '>=': 'atLeast', '<': 'less', '<=': 'atMost', '==': 'equal', '!=': 'different' };
const plain = new Intl.NumberFormat('en-US');

const pending = new PendingConditions();

/**
 * A condition as rows "field, comparison, value", joined by and and or. As long as one is not filled in or not
 * understood, the flow has no condition; see PendingConditions.
 */
export function ConditionRows({ id, words, fields, flow, present, set }) {
  const [, shown] = useState(0);
  const rows = pending.rows(flow, present, fields);
  const change = (next) => {
    const alternatives = next.filter((group) => group.length > 0);
    const text = pending.change(flow, present, alternatives, fields);
    if (text !== (present ?? '')) set(text);
    shown((turn) => turn + 1);
  };
  if (rows === null) return raw({ id, words, present, begin: () => change([[blank()]]) });

  const groups = rows;
  const edit = (g, r, changed) =>
    change(groups.map((group, i) => group.map((row, j) => (i === g && j === r ? { ...row, ...changed } : row))));
  const remove = (g, r) => change(groups.map((group, i) => group.filter((_, j) => i !== g || j !== r)));
  return h(
    'div',
    { class: 'bio-properties-panel-entry condition-rows', 'data-entry-id': id },
    groups.length === 0 && h('p', { class: 'condition-none' }, words('condition.none')),
    isRaw(present, fields) && h('p', { class: 'condition-none' }, words('condition.still'), h('code', null, present)),
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
            onClick: () => change(groups.map((one, i) => (i === g ? [...one, blank()] : one))),
          },
          words('condition.addAnd'),
        ),
      ),
    ]),
    h(
      'button',
      { type: 'button', class: 'condition-add', onClick: () => change([...groups, [blank()]]) },
      words(groups.length === 0 ? 'condition.add' : 'condition.addOr'),
    ),
    groups.length > 0 &&
      format(groups, fields) === null &&
      h('p', { class: 'bio-properties-panel-error' }, words('condition.incomplete')),
  );
}

function Row({ row, fields, words, edit, remove }) {
  const field = fields.find((one) => one.key === row.field);
  const signs = field ? SIGNS[field.type] : [row.sign];
  const wrong = mistake(row, fields);
  // Choosing a field is no answer to what it is compared with.
  const choose = (key) => {
    const next = SIGNS[fields.find((one) => one.key === key).type];
    edit({ field: key, sign: next.includes(row.sign) ? row.sign : next[0], value: '' });
  };
  return h(
    'div',
    { class: 'condition-row' },
    select(
      words('condition.field'),
      withEmpty(
        fields.map((one) => ({ value: one.key, label: one.label })),
        row.field,
        words,
      ),
      row.field,
      choose,
    ),
    select(
      words('condition.sign'),
      signs.map((sign) => ({ value: sign, label: words(`sign.${SIGN_WORDS[sign]}`) })),
      row.sign,
      (sign) => edit({ sign }),
    ),
    field ? value(field, row, words, edit, wrong) : h('span', { class: 'condition-value' }),
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
    wrong && h('p', { class: 'bio-properties-panel-error' }, words(`condition.wrong.${wrong}`, row.value)),
  );
}

/** The options with the present value among them; an empty one asks to choose. */
function withEmpty(options, present, words) {
  if (options.some((one) => one.value === present)) return options;
  return [{ value: present, label: present || words('condition.choose') }, ...options];
}

function value(field, row, words, edit, wrong) {
  const label = words('condition.value');
  if (field.choices?.length) {
    return select(label, withEmpty(field.choices, row.value, words), row.value, (chosen) => edit({ value: chosen }));
  }
  const money = field.type === 'NUMBER' ? number(row.value) : null;
  return h(
    'span',
    { class: 'condition-value' },
    h('input', {
      class: 'bio-properties-panel-input',
      'aria-label': label,
      'aria-invalid': wrong ? 'true' : undefined,
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

/** A row that says nothing yet. */
function blank() {
  return { field: '', sign: '==', value: '' };
}
