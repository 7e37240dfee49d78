// Takes moments of timers apart into day and time as an office writes them, in Beijing time, and puts them together.

const BEIJING = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::00)?\+08:00$/;
const ANY = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/;
const TYPED = /^(\d{4})-(\d{2})-(\d{2}) (?:[01]\d|2[0-3]):[0-5]\d$/;

/** A moment of another zone, or what is none, is shown as it stands. */
export function shown(text = '') {
  const [, day, time] = BEIJING.exec(text) ?? [];
  return day ? `${day} ${time}` : text;
}

/** What is no day and time stays as it was typed: the check then reports it, instead of another moment. */
export function stored(typed) {
  return isDayAndTime(typed) ? `${typed.replace(' ', 'T')}:00+08:00` : typed;
}

/** Whether it is a moment, as it is typed or as another tool wrote it. */
export function isMoment(typed) {
  return isDayAndTime(typed) || (ANY.test(typed) && !Number.isNaN(Date.parse(typed)));
}

function isDayAndTime(typed) {
  const [, year, month, day] = TYPED.exec(typed)?.map(Number) ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
