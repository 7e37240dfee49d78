import { read, write } from '../kept/store.js';

const PAUSE = 1000;
const PATIENCE = 8000;
const PREFIX = 'mubiao.draft.';

/**
 * Sends what was drawn a second after the last change, and keeps it in the browser until the server has it: through a
 * reload, a lost connection, the end of the session.
 */
export class Saving {
  #pause;
  #patience;
  #number = 0;
  #confirmed = 0;
  #dirty = false;

  /** hooks: xml() gives the model, send({xml, number}) tells the server, state(name, detail) the reader */
  constructor(draft, hooks) {
    this.key = PREFIX + draft;
    this.hooks = hooks;
  }

  /** What the server never got, or null: {xml, at, base}. */
  unsent(xml) {
    const kept = read(this.key);
    if (typeof kept?.xml === 'string' && kept.xml !== xml) return kept;
    this.forget();
    return null;
  }

  get pending() {
    return this.#dirty || this.#confirmed < this.#number;
  }

  changed() {
    this.#dirty = true;
    this.hooks.state('waiting');
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.flush(), PAUSE);
  }

  async flush() {
    clearTimeout(this.#pause);
    if (!this.#dirty) return;
    this.#dirty = false;
    const number = ++this.#number;
    const xml = await this.hooks.xml();
    const kept = this.#keep(xml);
    this.hooks.state('saving');
    this.hooks.send({ xml, number });
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.hooks.state(kept ? 'offline' : 'offlineUnkept'), PATIENCE);
  }

  /** Keeps in the browser what would be sent next. */
  async hold() {
    clearTimeout(this.#pause);
    if (this.#dirty) this.#keep(await this.hooks.xml());
  }

  saved(number, clock, saving) {
    this.base = saving;
    this.#confirmed = number;
    if (number < this.#number) return;
    clearTimeout(this.#patience);
    if (!this.#dirty) {
      this.forget();
      this.hooks.state('saved', clock);
    }
  }

  refused(number, reason) {
    if (number < this.#number) return;
    clearTimeout(this.#patience);
    this.hooks.state('refused', reason);
  }

  forget() {
    write(this.key, null);
  }

  close() {
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
  }

  #keep(xml) {
    return write(this.key, { xml, at: Date.now(), base: this.base });
  }
}
