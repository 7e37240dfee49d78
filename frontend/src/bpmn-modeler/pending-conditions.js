import { format, parse } from './conditions.js';

/**
 * The rows of conditions that are not understood yet. The model holds no condition for them, so that the check reports
 * the flow; what was typed waits here, by flow, until it is complete or the flow gets another condition.
 */
export class PendingConditions {
  #waiting = new WeakMap();

  /** What the panel shows: what was typed, or the rows of the stored text; null if that cannot be shown as rows. */
  rows(flow, stored, fields) {
    const waiting = this.#waiting.get(flow);
    if (waiting && waiting.stored === (stored ?? '')) return waiting.rows;
    this.#waiting.delete(flow);
    return stored ? parse(stored, fields) : [];
  }

  /** Takes rows over. @returns what the model has to hold from now on: nothing, unless all of it is understood */
  change(flow, stored, rows, fields) {
    const understood = rows.length === 0 ? '' : format(rows, fields);
    // A condition that rows cannot show stays until the rows that replace it are complete; the panel shows both.
    const next = !understood && isRaw(stored, fields) ? stored : (understood ?? '');
    if (understood === null) this.#waiting.set(flow, { rows, stored: next });
    else this.#waiting.delete(flow);
    return next;
  }
}

/** Whether the stored text is a condition that rows cannot show. */
export function isRaw(stored, fields) {
  return Boolean(stored) && parse(stored, fields) === null;
}
