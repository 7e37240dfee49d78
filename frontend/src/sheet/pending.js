// What was typed into the sheet and the server has not stored yet, kept in the browser under the person and the draft:
// in case that the page, the session or the server ends. With each text stand those that the server may have of its
// cell, so that nothing is put over what somebody else wrote there since.
import { PREFIX, pruneKept, read, write } from '../kept/store.js';

const NAMELESS = 'mubiao.sheet.';
const MOST_BASES = 20;

export class Pending {
  #number = 0;
  #name = '';
  #nameless = '';
  #texts = new Map();

  /** What is left from before: lists of the cell's key, its text and the texts that the server may have there. */
  open(person, draft) {
    pruneKept();
    this.#name = `${PREFIX}${person}.sheet.${draft}`;
    this.#nameless = NAMELESS + draft;
    this.#texts = new Map(
      Object.entries(this.#stored()).map(([key, { text, bases, table }]) => [key, { text, bases, table, sent: [] }]),
    );
    return [...this.#texts].map(([key, { text, bases, table }]) => [key, text, bases, ...(table ? [table] : [])]);
  }

  /** Texts that were kept when nobody's name was kept with them. */
  get nameless() {
    const texts = Object.entries(read(this.#nameless) ?? {}).filter(([, entry]) => typeof entry?.text === 'string');
    return texts.map(([key, { text }]) => [key, text]);
  }

  dropNameless() {
    write(this.#nameless, null);
  }

  /** The number of the next message to the server. */
  next() {
    return ++this.#number;
  }

  /**
   * @param base the text that stood in the cell before
   * @param table of the cell's row, where it is not the first of the form
   */
  keep(key, text, base, table) {
    const known = this.#texts.get(key);
    this.#texts.set(key, { text, bases: known?.bases ?? [base], table, sent: known?.sent ?? [] });
    this.#write((values) => {
      values[key] = this.#entry(key);
    });
  }

  /** The text goes to the server with the message of this number. */
  sent(key, number) {
    const entry = this.#texts.get(key);
    if (entry) {
      const [first, ...more] = entry.bases.filter((text) => text !== entry.text);
      const bases = [...(first === undefined ? [] : [first]), ...more.slice(2 - MOST_BASES), entry.text];
      this.#put(key, { ...entry, bases, sent: [...entry.sent, [number, entry.text]] });
    }
  }

  /** All that was left from before goes to the server. */
  sentAll(number) {
    [...this.#texts.keys()].forEach((key) => this.sent(key, number));
    return number;
  }

  /** These could not be put anywhere: they stay until they are dropped. */
  hold(keys) {
    keys.forEach((key) => {
      const entry = this.#texts.get(key);
      if (entry) {
        entry.sent = [];
      }
    });
  }

  drop(key) {
    this.#put(key, null);
  }

  /** Everything up to the message of this number is stored. What was stored, by cell. */
  saved(number) {
    const stored = new Map();
    for (const [key, { text, table, sent }] of [...this.#texts]) {
      const last = sent.findLast(([at]) => at <= number);
      if (last) {
        stored.set(key, last[1]);
        const later = sent.filter(([at]) => at > number);
        const still = [last[1], ...later.map(([, after]) => after)];
        this.#put(key, last[1] === text && !later.length ? null : { text, bases: still, table, sent: later });
      }
    }
    return stored;
  }

  /** What is known of a text changes, or nothing of it has to be known any more: not if another window typed there. */
  #put(key, entry) {
    const ours = this.#texts.get(key)?.text;
    if (entry) {
      this.#texts.set(key, entry);
    } else {
      this.#texts.delete(key);
    }
    this.#write((values) => {
      if (values[key]?.text === ours) {
        if (entry) {
          values[key] = this.#entry(key);
        } else {
          delete values[key];
        }
      }
    });
  }

  #entry(key) {
    const { text, bases, table } = this.#texts.get(key);
    return { text, bases, ...(table && { table }) };
  }

  /** The store is read anew: another window may keep texts of the same draft. */
  #write(change) {
    const values = this.#stored();
    change(values);
    write(this.#name, Object.keys(values).length ? { at: Date.now(), values } : null);
  }

  #stored() {
    const values = read(this.#name)?.values;
    return values !== null && typeof values === 'object' ? values : {};
  }
}
