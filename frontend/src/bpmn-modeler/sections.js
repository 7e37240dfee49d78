// The sections of a sheet that a step leaves open, as the model writes them. Where it says nothing, all are.

export function parse(word, all) {
  return word === undefined ? all : word.split(',').map((section) => section.trim());
}

/** What the model is to say once a section is opened or closed; nothing if all are open. */
export function toggle(word, all, section, on) {
  const open = parse(word, all);
  const next = all.filter((one) => (one === section ? on : open.includes(one)));
  return next.length === all.length ? undefined : next.join(',');
}
