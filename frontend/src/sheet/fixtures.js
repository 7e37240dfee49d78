// Rows and a browser's store for tests, which run without a browser.
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
  };
  test.after(() => delete globalThis.localStorage);
  return kept;
}
