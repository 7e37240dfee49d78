// Takes durations of timers apart into a number and a unit, and puts them together (ISO 8601).

const UNITS = { days: ['P', 'D'], hours: ['PT', 'H'], minutes: ['PT', 'M'] };

/** Null if it is not one number of one unit. */
export function parse(text = '') {
  for (const [unit, [before, after]] of Object.entries(UNITS)) {
    const count = new RegExp(`^${before}([1-9]\\d{0,3})${after}$`).exec(text);
    if (count) return { count: count[1], unit };
  }
  return null;
}

export function format({ count, unit }) {
  const [before, after] = UNITS[unit];
  return before + count + after;
}

/** Whole numbers from one on, as far as the server takes them. */
export function countable(text) {
  return /^[1-9]\d{0,2}$/.test(text);
}
