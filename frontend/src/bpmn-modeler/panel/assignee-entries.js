import { h } from '@bpmn-io/properties-panel/preact';
import { countersign, format, parse } from '../assignee.js';
import { read, write } from '../properties.js';
import { choice, text, withPresent } from './entries.js';
import { People } from './people.js';

const KINDS = ['ROLE', 'DEPARTMENT', 'PEOPLE', 'SUPERIOR', 'PREVIOUS', 'CONTACT'];
const FALLBACKS = ['ROLE', 'PEOPLE'];

/** Who decides: the kind of choice first, then its details. */
export function who({ element, injector, words, choices }, property) {
  const fallback = property === 'fallback';
  const assignee = parse(read(element)[property] || (fallback ? 'ADMINISTRATOR' : ''));
  const set = (changes) => write(injector, element, { [property]: format({ ...assignee, ...changes }) });
  const kinds = (fallback ? FALLBACKS : KINDS).map((kind) => ({
    value: kind,
    label: words(`${fallback ? 'fallback' : 'who'}.${kind}`),
  }));
  const entries = [
    choice(
      property,
      words(property),
      kinds,
      () => assignee.kind,
      (kind) => set(begin(kind, fallback)),
      { description: words(`${property}.help`) },
    ),
  ];
  if (assignee.kind === 'ROLE' && !fallback) {
    entries.push(
      choice(
        `${property}Role`,
        words('who.role'),
        withPresent(choices.roles, assignee.role),
        () => assignee.role,
        (role) => set({ role }),
      ),
    );
  }
  if (assignee.kind === 'DEPARTMENT') {
    const roles = choices.roles.filter((role) => role.unit);
    entries.push(
      choice(
        `${property}Role`,
        words('who.role'),
        withPresent(roles, assignee.role),
        () => assignee.role,
        (role) => set({ role }),
      ),
    );
  }
  if (assignee.kind === 'PEOPLE') {
    entries.push({
      id: `${property}People`,
      component: (props) =>
        h(People, {
          ...props,
          label: words('who.people'),
          hint: words('who.people.add'),
          remove: words('remove'),
          unknown: (typed) => words('who.people.unknown', typed),
          options: choices.people,
          chosen: assignee.people,
          set: (people) => set({ people }),
        }),
    });
  }
  return entries;
}

/** How several people decide together. */
export function signing({ element, injector, words }) {
  const { rule, percent } = countersign(read(element).countersign);
  const set = (value) => write(injector, element, { countersign: value });
  const rules = ['', 'all', 'any', 'sequence', 'ratio'].map((value) => ({
    value,
    label: words(`countersign.${value || 'none'}`),
  }));
  const entries = [
    choice(
      'countersign',
      words('countersign'),
      rules,
      () => rule,
      (value) => set(value === 'ratio' ? 'ratio:50' : value),
    ),
  ];
  if (rule === 'ratio') {
    const validate = (value) => (/^([1-9]\d?|100)$/.test(value) ? undefined : words('countersign.percent.wrong'));
    entries.push(
      text(
        'countersignPercent',
        words('countersign.percent'),
        () => percent,
        (value) => set(`ratio:${value}`),
        { validate },
      ),
    );
  }
  return entries;
}

function begin(kind, fallback) {
  if (kind === 'ROLE') return { kind, role: fallback ? 'ADMINISTRATOR' : 'UNIT_REVIEWER', people: [] };
  return { kind, role: 'UNIT_REVIEWER', people: [] };
}
