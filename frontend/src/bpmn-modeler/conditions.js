// Takes conditions apart into rows and puts rows together again, in the small grammar that the server reads.
// A condition is a list of alternatives (or), each a list of comparisons (and): {field, sign, value}.

const TOKEN =
  /\s*(?:(==|!=|<=|>=|<|>|&&|\|\||!|\(|\))|(-?\d{1,18}(?:\.\d{1,4})?)|([a-z]+)|'([^'"\\$#{}]*)'|"([^'"\\$#{}]*)")/y;
const OPPOSITE = { '==': '!=', '!=': '==' };
/** What no text of the grammar can hold. */
const OUTSIDE = /['"\\$#{}]/;
const MOST_ALTERNATIVES = 8;
const LONGEST = 500;

export const SIGNS = { TEXT: ['==', '!='], NUMBER: ['>', '>=', '<', '<=', '==', '!='] };

/** The alternatives, or null if the text cannot be shown as rows. */
export function parse(text, fields) {
  const inner = /^\s*\$\{([^]*)\}\s*$/.exec(text ?? '');
  if (!inner) return null;
  try {
    const reader = new Reader(tokens(inner[1]), fields);
    const alternatives = reader.anyOf();
    return reader.done() && alternatives.length <= MOST_ALTERNATIVES ? alternatives : null;
  } catch {
    return null;
  }
}

/** The text of the rows, or null as long as one is not filled in or not understood, or if they are too many. */
export function format(alternatives, fields) {
  if (alternatives.length === 0 || alternatives.some((rows) => rows.length === 0)) return null;
  if (alternatives.length > MOST_ALTERNATIVES) return null;
  const parts = alternatives.map((rows) => rows.map((row) => comparison(row, fields)));
  if (parts.flat().includes(null)) return null;
  const text = '${' + parts.map((rows) => rows.join(' and ')).join(' or ') + '}';
  return text.length <= LONGEST ? text : null;
}

/**
 * A number as people write it, as the grammar wants it: 1,000,000, 100万 and 100万元 are 1000000. A comma only separates
 * thousands. Null if it is none.
 */
export function number(text) {
  const plain = /^(-?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*([万亿]?)元?$/.exec(narrow(String(text)).trim());
  if (!plain) return null;
  const [, minus, figures, unit] = plain;
  const zeros = { '': 0, 万: 4, 亿: 8 }[unit];
  const [whole, fraction = ''] = figures.replaceAll(',', '').split('.');
  const shifted = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros).replace(/0+$/, '');
  const digits = shifted.replace(/^0+(?=\d)/, '');
  return digits.length <= 18 && rest.length <= 4 ? minus + digits + (rest ? '.' + rest : '') : null;
}

/** Full-width forms as their usual ones. */
function narrow(text) {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** What is wrong with the value of a row: 'number', 'text', or undefined for nothing, an empty one included. */
export function mistake({ field, value }, fields) {
  const type = fields.find((one) => one.key === field)?.type;
  if (!type || value === '') return undefined;
  if (type === 'NUMBER') return number(value) === null ? 'number' : undefined;
  return OUTSIDE.test(value) ? 'text' : undefined;
}

function comparison({ field, sign, value }, fields) {
  const known = fields.find((one) => one.key === field);
  if (!known || !SIGNS[known.type].includes(sign)) return null;
  if (known.type === 'NUMBER') {
    const literal = number(value);
    return literal === null ? null : `${field} ${sign} ${literal}`;
  }
  return value === '' || OUTSIDE.test(value) ? null : `${field} ${sign} '${value}'`;
}

function tokens(text) {
  const found = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text);
    if (!match) throw new SyntaxError(text);
    const [, sign, digits, word, single, double] = match;
    found.push({ sign: { and: '&&', or: '||', not: '!' }[word] ?? sign, digits, word, text: single ?? double });
  }
  return found;
}

class Reader {
  #tokens;
  #fields;
  #at = 0;

  constructor(found, fields) {
    this.#tokens = found;
    this.#fields = fields;
  }

  done() {
    return this.#at === this.#tokens.length;
  }

  anyOf() {
    let all = this.#allOf();
    while (this.#accept('||')) all = [...all, ...this.#allOf()];
    return all;
  }

  #allOf() {
    let all = this.#single();
    while (this.#accept('&&')) {
      const more = this.#single();
      all = all.flatMap((rows) => more.map((others) => [...rows, ...others]));
    }
    return all;
  }

  #single() {
    if (this.#accept('!')) return opposite(this.#single());
    if (this.#accept('(')) {
      const inner = this.anyOf();
      if (!this.#accept(')')) throw new SyntaxError(')');
      return inner;
    }
    return [[this.#comparison()]];
  }

  #comparison() {
    const field = this.#take().word;
    const type = this.#fields.find((one) => one.key === field)?.type;
    const sign = this.#take().sign;
    const literal = this.#take();
    const value = type === 'NUMBER' ? literal.digits : literal.text;
    if (!type || !SIGNS[type].includes(sign) || value === undefined) throw new SyntaxError(field);
    return { field, sign, value };
  }

  #accept(sign) {
    const accepted = this.#tokens[this.#at]?.sign === sign;
    if (accepted) this.#at++;
    return accepted;
  }

  #take() {
    const token = this.#tokens[this.#at++];
    if (!token) throw new SyntaxError('end');
    return token;
  }
}

// Only of equal and different: whether a missing number is less or not less, the server answers no both times.
function opposite(alternatives) {
  const turned = alternatives.map((rows) =>
    rows.map((row) => {
      if (!OPPOSITE[row.sign]) throw new SyntaxError(row.sign);
      return [{ ...row, sign: OPPOSITE[row.sign] }];
    }),
  );
  return turned.reduce((all, rows) => all.flatMap((before) => rows.map((row) => [...before, ...row])), [[]]);
}
