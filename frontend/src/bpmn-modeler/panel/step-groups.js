import { read, write } from '../properties.js';
import { parse, toggle } from '../sections.js';
import { signing, who } from './assignee-entries.js';
import { check, choice, text, withPresent } from './entries.js';

const LONGEST_DEADLINE = 250;

/** What a step means: who decides, what can be done, until when. */
export function stepGroups(context) {
  const { words } = context;
  return [
    group('deciders', words, [
      ...who(context, 'who'),
      ...signing(context),
      ...who(context, 'fallback'),
      whenSubmitter(context),
      repeat(context),
    ]),
    group('work', words, [stage(context), flag(context, 'graded'), flag(context, 'bulk'), deadline(context)]),
    ...corrected(context),
    group('deciding', words, verbs(context, true)),
    group('otherVerbs', words, verbs(context, false)),
  ];
}

export function group(id, words, entries) {
  return { id, label: words(`panel.${id}`), shouldOpen: true, entries };
}

function stage({ element, injector, words, choices }) {
  const present = read(element).stage;
  return choice(
    'stage',
    words('stage'),
    withPresent(choices.stages, present),
    () => present,
    (value) => write(injector, element, { stage: value }),
    { description: words('stage.help') },
  );
}

function deadline({ element, injector, words }) {
  const validate = (value) => {
    if (!value || (/^\d{1,3}$/.test(value) && Number(value) <= LONGEST_DEADLINE)) return undefined;
    return words('workingDays.wrong', LONGEST_DEADLINE);
  };
  const get = () => {
    const days = read(element).workingDays;
    return days === '0' ? '' : days;
  };
  return text('workingDays', words('workingDays'), get, (value) => write(injector, element, { workingDays: value }), {
    validate,
    description: words('workingDays.help'),
  });
}

function flag({ element, injector, words }, name) {
  return check(
    name,
    words(name),
    () => read(element)[name] === 'true',
    (on) => write(injector, element, { [name]: on ? 'true' : undefined }),
  );
}

/** What the preparer may change of what came back. Where nothing is said, all of it; the last part stays open. */
function corrected({ element, injector, words, choices }) {
  const { stage: present, editable } = read(element);
  if (present !== 'CORRECTION' && editable === undefined) return [];
  const all = choices.sections.map((section) => section.value);
  const open = parse(editable, all);
  const boxes = choices.sections.map(({ value, label }, i) =>
    check(
      `editable-${value}`,
      label,
      () => open.includes(value),
      (on) => write(injector, element, { editable: toggle(editable, all, value, on) }),
      {
        disabled: open.length === 1 && open[0] === value,
        description: i === all.length - 1 ? words('editable.help') : undefined,
      },
    ),
  );
  return [group('editable', words, boxes)];
}

function whenSubmitter({ element, injector, words }) {
  const options = ['fallback', 'superior', 'skip'].map((value) => ({ value, label: words(`whenSubmitter.${value}`) }));
  const get = () => (read(element).whenSubmitter ?? 'fallback').toLowerCase();
  return choice('whenSubmitter', words('whenSubmitter'), options, get, (value) =>
    write(injector, element, { whenSubmitter: value === 'fallback' ? undefined : value }),
  );
}

function repeat({ element, injector, words }) {
  return check(
    'repeat',
    words('repeat'),
    () => read(element).repeat === 'once',
    (on) => write(injector, element, { repeat: on ? 'once' : undefined }),
  );
}

function verbs({ element, injector, choices }, deciding) {
  const present = (read(element).verbs ?? '')
    .split(',')
    .map((verb) => verb.trim())
    .filter(Boolean);
  const ordered = choices.verbs.map((verb) => verb.value);
  const allow = (verb, on) => {
    const all = on ? [...present, verb] : present.filter((one) => one !== verb);
    const known = ordered.filter((one) => all.includes(one));
    write(injector, element, { verbs: [...known, ...all.filter((one) => !ordered.includes(one))].join(',') });
  };
  return choices.verbs
    .filter((verb) => verb.deciding === deciding)
    .map((verb) =>
      check(
        `verb-${verb.value}`,
        verb.label,
        () => present.includes(verb.value),
        (on) => allow(verb.value, on),
      ),
    );
}
