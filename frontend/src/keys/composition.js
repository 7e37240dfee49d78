const PROCESSED = 229;
const CHOOSING = new Set(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
const MILLISECONDS = 50;

/**
 * Whether a key belongs to an input method. Chrome and Firefox say so of the key that confirms a candidate; Safari ends
 * the composition first and then tells of the key, with the code of a key that was processed or as any other.
 */
export class Composition {
  #target = null;
  #composing = false;
  #endedAt = -Infinity;
  #down = null;

  began({ target }) {
    this.#composing = true;
    this.#target = target;
  }

  ended({ target, timeStamp }) {
    this.#composing = false;
    this.#target = target;
    this.#endedAt = timeStamp;
  }

  owns({ type, key, keyCode, isComposing, target, timeStamp }) {
    if (type === 'keyup') {
      // Of the key whose going down was the input method's, coming up is too.
      const own = this.#down === key || isComposing === true;
      this.#down = own ? null : this.#down;
      return own;
    }
    const confirming = CHOOSING.has(key) && target === this.#target && timeStamp - this.#endedAt < MILLISECONDS;
    const own = isComposing === true || keyCode === PROCESSED || this.#composing || confirming;
    if (type === 'keydown') {
      this.#down = own ? key : null;
    }
    return own;
  }
}
