// Makes an element with classes, attributes and children.
export function make(tag, className, attributes = {}, ...children) {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** Words of the message bundles with their {0}, {1} filled in. */
export function fill(words, ...values) {
  return values.reduce((text, value, i) => text.replace(`{${i}}`, value), words);
}
