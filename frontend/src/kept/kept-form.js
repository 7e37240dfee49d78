import { read, write } from './store.js';

// The fields of one form as one person left them, with the version of the matter that he had before him. The store is
// read anew each time: the same form may stand in another tab.
export class KeptForm {
  /**
   * @param name names the person and the form
   * @param base names the version of what the form is about
   */
  constructor(name, base, now = Date.now) {
    this.name = name;
    this.base = base;
    this.now = now;
  }

  /** What was left: at this version as `values`, at another one as `older`; null if nothing was. */
  found() {
    const { at, values, older } = this.#entry();
    const some = Object.keys(values).length > 0;
    return some || older ? { ...(some && { at, values }), ...(older && { older }) } : null;
  }

  keep(field, text) {
    const entry = this.#entry();
    entry.values[field] = text;
    entry.at = this.now();
    this.#write(entry);
  }

  drop(field) {
    const entry = this.#entry();
    delete entry.values[field];
    this.#write(entry);
  }

  dropValues() {
    this.#write({ ...this.#entry(), values: {} });
  }

  dropOlder() {
    this.#write({ ...this.#entry(), older: undefined });
  }

  #entry() {
    const stored = read(this.name);
    if (stored === null || typeof stored.values !== 'object') {
      return { base: this.base, values: {} };
    }
    if (stored.base === this.base) {
      return stored;
    }
    const { base, at, values } = stored;
    const older = Object.keys(values).length > 0 ? { base, at, values } : stored.older;
    return { base: this.base, at, values: {}, older };
  }

  #write(entry) {
    write(this.name, Object.keys(entry.values).length > 0 || entry.older ? entry : null);
  }
}
