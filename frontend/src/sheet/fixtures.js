// Rows, a browser's store and a clock for tests, which run without a browser.
import { Rows } from './rows.js';

const COLUMNS = ['LEVEL1', 'LEVEL2', 'NAME', 'VALUE'];

/** Rows with the ids r0, r1 …, each given as the texts of its columns; what is left out is empty. */
export function rowsOf(lines, columns = COLUMNS.map((field) => ({ field }))) {
  const rows = new Rows();
  rows.open(columns);
  rows.splice([0, 0, lines.map((texts, i) => row(`r${i}`, texts, columns.length))]);
  return rows;
}

/** A row as the server sends it. */
export function row(id, texts, width = COLUMNS.length, sourced = false) {
  return [id, sourced, ...Array.from({ length: width }, (_, i) => texts[i] ?? '')];
}

/** Stands for the browser's store until the test is over; it can be one that refuses everything. */
export function storeFor(test, { refusing = false } = {}) {
  const kept = new Map();
  const guarded = (action) => (name, value) => {
    if (refusing) {
      throw new Error('no storage');
    }
    return action(name, value);
  };
  globalThis.localStorage = {
    getItem: guarded((name) => kept.get(name) ?? null),
    setItem: guarded((name, value) => kept.set(name, String(value))),
    removeItem: guarded((name) => kept.delete(name)),
    key: guarded((index) => [...kept.keys()][index] ?? null),
    get length() {
      return kept.size;
    },
  };
  test.after(() => delete globalThis.localStorage);
  return kept;
}

/** A clock for setTimeout that goes only when it is told to, until the test is over. */
export function clockFor(test) {
  const { setTimeout, clearTimeout } = globalThis;
  const due = new Map();
  let now = 0;
  let last = 0;
  globalThis.setTimeout = (action, pause) => {
    due.set(++last, { action, at: now + pause });
    return last;
  };
  globalThis.clearTimeout = (id) => due.delete(id);
  test.after(() => Object.assign(globalThis, { setTimeout, clearTimeout }));
  return {
    tick(milliseconds) {
      now += milliseconds;
      for (const [id, { action, at }] of due) {
        if (at <= now) {
          due.delete(id);
          action();
        }
      }
    },
  };
}
