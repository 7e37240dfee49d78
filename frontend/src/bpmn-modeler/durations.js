// Takes durations of timers apart into a number and a unit, and puts them together (ISO 8601).

const UNITS = { days: ['P', 'D'], hours: ['PT', 'H'], minutes: ['PT', 'M'] };

/** What was typed in place of a number stands in the model between these, which no duration has. */
const TYPED = ['“', '”'];

/** Null if it is not one number of one unit, or what was typed in its place. */
export function parse(text = '') {
  for (const [unit, [before, after]] of Object.entries(UNITS)) {
    const count = new RegExp(`^${before}(?:([1-9]\\d{0,3})|${TYPED[0]}([^]*)${TYPED[1]})${after}$`).exec(text);
    if (count) return { count: count[1] ?? count[2], unit };
  }
  return null;
}

/** A count that is none is kept as it was typed: the check then reports the timer, instead of another time. */
export function format({ count, unit }) {
  const [before, after] = UNITS[unit];
  return before + (countable(count) || /^[1-9]\d{3}$/.test(count) ? count : TYPED.join(count)) + after;
}

/** Whole numbers from one on, as far as the server takes them. */
export function countable(text) {
  return /^[1-9]\d{0,2}$/.test(text);
}
