// What the licence field of a package says, compared with the lists in src/license.

/** Lines of a list, without blank ones. */
export function lines(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Other names of licences, each with the one that we use: the same list as the build's for Java libraries. */
export function aliases(text) {
  return new Map(
    lines(text).flatMap((line) => {
      const [name, ...others] = line.split('|');
      return others.map((other) => [other, name]);
    }),
  );
}

/** True if somebody who keeps to allowed licences may use what has this SPDX expression (names, AND, OR, brackets). */
export function isAllowed(expression, allowed, names = new Map()) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const whole = any();
  return tokens.length === 0 && whole;

  function any() {
    let usable = all();
    while (tokens[0] === 'OR') {
      tokens.shift();
      usable = all() || usable;
    }
    return usable;
  }

  function all() {
    let usable = one();
    while (tokens[0] === 'AND') {
      tokens.shift();
      usable = one() && usable;
    }
    return usable;
  }

  function one() {
    const token = tokens.shift();
    if (token === '(') {
      const inner = any();
      return tokens.shift() === ')' && inner;
    }
    return allowed.has(names.get(token) ?? token);
  }
}

/** The folder of the npm package that a bundled file belongs to, or null for our own files. */
export function packageFolder(input) {
  const found = input.match(/^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//);
  return found ? found[1] : null;
}

/** The licence of a package: its SPDX expression, or a name of ours where it only points at a file. */
export function licenseOf(description, texts) {
  const field = description.license ?? '';
  if (!field.startsWith('SEE LICENSE IN')) {
    return field;
  }
  // The MIT licence and one condition more: the logo in the corner of each diagram stays visible.
  return texts.some((text) => text.includes('the watermark must stay fully visible')) ? 'LicenseRef-bpmn.io' : field;
}
