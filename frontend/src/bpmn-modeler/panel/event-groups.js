import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { countable, format, parse } from '../durations.js';
import { isMoment, shown, stored } from '../moments.js';
import { read, write } from '../properties.js';
import { who } from './assignee-entries.js';
import { check, choice, text } from './entries.js';
import { group } from './step-groups.js';

export function endGroups({ element, injector, words, choices }) {
  const options = [{ value: '', label: words('outcome.none') }, ...choices.outcomes];
  const entry = choice(
    'outcome',
    words('outcome'),
    options,
    () => read(element).outcome ?? '',
    (value) => write(injector, element, { outcome: value }),
    { description: words('outcome.help') },
  );
  return [group('outcome', words, [entry])];
}

export function noticeGroups(context) {
  return [group('notice', context.words, who(context, 'notice'))];
}

/** Until when a timer waits: for a time, or until a day. */
export function timerGroups(context) {
  const { element, injector, words } = context;
  const timer = (getBusinessObject(element).eventDefinitions ?? []).find((one) => is(one, 'bpmn:TimerEventDefinition'));
  if (!timer) return [];
  const set = (property, body) => {
    const time = injector.get('bpmnFactory').create('bpmn:FormalExpression', { body });
    time.$parent = timer;
    injector.get('modeling').updateModdleProperties(element, timer, {
      timeDuration: undefined,
      timeDate: undefined,
      timeCycle: undefined,
      [property]: time,
    });
  };
  const kind = ['timeDuration', 'timeDate', 'timeCycle'].find((one) => timer.get(one)) ?? 'timeDuration';
  const kinds = ['timeDuration', 'timeDate', 'timeCycle']
    .filter((value) => value !== 'timeCycle' || value === kind)
    .map((value) => ({ value, label: words(`timer.${value}`) }));
  const present = timer.get(kind)?.get('body') ?? '';
  const begin = { timeDuration: 'P1D', timeDate: tomorrow() };
  const entries = [
    choice(
      'timerKind',
      words('timer.kind'),
      kinds,
      () => kind,
      (value) => begin[value] && set(value, begin[value]),
    ),
  ];
  if (kind === 'timeDuration' && parse(present))
    entries.push(...duration(parse(present), words, (body) => set(kind, body)));
  else if (kind === 'timeDate') entries.push(date(present, words, (body) => set(kind, body)));
  else
    entries.push(
      text(
        'timerText',
        words('timer.text'),
        () => present,
        () => {},
        { disabled: true },
      ),
    );
  if (is(element, 'bpmn:BoundaryEvent')) entries.push(interrupting(element, injector, words));
  return [group('timer', words, entries)];
}

function duration({ count, unit }, words, set) {
  const units = ['days', 'hours', 'minutes'].map((value) => ({ value, label: words(`timer.${value}`) }));
  const validate = (value) => (countable(value) ? undefined : words('timer.wrong'));
  return [
    text(
      'timerCount',
      words('timer.count'),
      () => count,
      (value) => set(format({ count: value, unit })),
      { validate },
    ),
    choice(
      'timerUnit',
      words('timer.unit'),
      units,
      () => unit,
      (value) => set(format({ count, unit: value })),
    ),
  ];
}

function date(present, words, set) {
  return text(
    'timerDate',
    words('timer.date'),
    () => shown(present),
    (value) => set(stored(value)),
    { validate: (value) => (isMoment(value) ? undefined : words('timer.date.wrong')) },
  );
}

function interrupting(element, injector, words) {
  const get = () => getBusinessObject(element).get('cancelActivity') !== false;
  return check('interrupting', words('timer.interrupting'), get, (on) =>
    injector.get('modeling').updateProperties(element, { cancelActivity: on }),
  );
}

function tomorrow() {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  return `${day}T09:00:00+08:00`;
}
