// Takes conditions apart into rows and puts rows together again, in the small grammar that the server reads.
// A condition is a list of alternatives (or), each a list of comparisons (and): {field, sign, value}.

const TOKEN =
  /\s*(?:(==|!=|<=|>=|<|>|&&|\|\||!|\(|\))|(-?\d{1,18}(?:\.\d{1,4})?)|([a-z]+)|'([^'"\\$#{}]*)'|"([^'"\\$#{}]*)")/y;
const OPPOSITE = { '==': '!=', '!=': '==' };
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

/** The text of the rows, or null as long as one is not filled in. */
export function format(alternatives, fields) {
  if (alternatives.length === 0 || alternatives.some((rows) => rows.length === 0)) return null;
  const parts = alternatives.map((rows) => rows.map((row) => comparison(row, fields)));
  if (parts.flat().includes(null)) return null;
  const text = '${' + parts.map((rows) => rows.join(' and ')).join(' or ') + '}';
  return text.length <= LONGEST ? text : null;
}

/**
 * A number as people write it, as the grammar wants it: 1,000,000 and 100万 are 1000000. Null if it is none; a comma
 * that does not separate thousands makes it none.
 */
export function number(text) {
  const written = String(text).trim().replaceAll('，', ',');
  const plain = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s?([万亿]?)$/.exec(written);
  if (!plain) return null;
  const zeros = { '': 0, 万: 4, 亿: 8 }[plain[2]];
  const [whole, fraction = ''] = plain[1].replaceAll(',', '').split('.');
  const shifted = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros).replace(/0+$/, '');
  const digits = shifted.replace(/^(-?)0+(?=\d)/, '$1');
  return digits.replace('-', '').length <= 18 && rest.length <= 4 ? digits + (rest ? '.' + rest : '') : null;
}

function comparison({ field, sign, value }, fields) {
  const known = fields.find((one) => one.key === field);
  if (!known || !SIGNS[known.type].includes(sign)) return null;
  if (known.type === 'NUMBER') {
    const literal = number(value);
    return literal === null ? null : `${field} ${sign} ${literal}`;
  }
  return value === '' || /['"\\$#{}]/.test(value) ? null : `${field} ${sign} '${value}'`;
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
