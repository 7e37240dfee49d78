// Entries in the browser's store. A browser without one, or with a full one, keeps nothing and says nothing.

/** Before the names of what people left in forms and sheets. */
export const PREFIX = 'mubiao.kept.';

const LONGEST_KEPT = 90 * 24 * 60 * 60 * 1000;
const MOST_KEPT = 200;

/** What stands under a name, null if nothing does or something else wrote it. */
export function read(name) {
  try {
    const entry = JSON.parse(localStorage.getItem(name));
    return entry !== null && typeof entry === 'object' ? entry : null;
  } catch {
    return null;
  }
}

/** Null removes what stands there. False if the store refused. */
export function write(name, entry) {
  try {
    if (entry === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, JSON.stringify(entry));
    }
    return true;
  } catch {
    return false;
  }
}

/** Removes what nobody came back for. */
export function pruneKept() {
  prune(PREFIX, Date.now() - LONGEST_KEPT, MOST_KEPT);
}

/**
 * Removes what is older than a moment below a prefix, and the oldest beyond a number.
 *
 * @param oldest in milliseconds, compared with `at` of each entry
 */
export function prune(prefix, oldest, most) {
  const entries = names(prefix)
    .map((name) => ({ name, at: Number(read(name)?.at ?? 0) }))
    .sort((one, other) => other.at - one.at);
  entries.filter(({ at }, index) => at < oldest || index >= most).forEach(({ name }) => write(name, null));
}

function names(prefix) {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)).filter((name) =>
      name.startsWith(prefix),
    );
  } catch {
    return [];
  }
}
