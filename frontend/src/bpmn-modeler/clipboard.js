const KEY = 'mubiao.clipboard';

/** What was copied can be pasted into other drafts, too, in whichever window they are open. */
export class SharedClipboard {
  static $inject = ['moddle'];

  #moddle;
  #own;
  #written = null;

  constructor(moddle) {
    this.#moddle = moddle;
  }

  get() {
    const kept = localStorage.getItem(KEY);
    return kept === null || kept === this.#written ? this.#own : revived(kept, this.#moddle);
  }

  set(tree) {
    this.#own = tree;
    try {
      this.#written = JSON.stringify(tree);
      localStorage.setItem(KEY, this.#written);
    } catch {
      // Too much for the browser to keep: it can be pasted here, and the older copy is not to be mistaken for it.
      localStorage.removeItem(KEY);
    }
  }

  clear() {
    const tree = this.get();
    this.#own = undefined;
    localStorage.removeItem(KEY);
    return tree;
  }

  isEmpty() {
    return !this.get();
  }
}

/** The tree with elements of BPMN in it again; without what is none. */
function revived(text, moddle) {
  try {
    return JSON.parse(text, (_, value) => (typeof value?.$type === 'string' ? element(value, moddle) : value));
  } catch {
    // Something else wrote there.
    return undefined;
  }
}

function element({ $type, ...attributes }, moddle) {
  try {
    return moddle.create($type, attributes);
  } catch {
    return undefined;
  }
}
