import chinese from 'bpmn-js-i18n/translations/zn.js';

/** Our own words, by key; a missing one shows its key. */
export function ownWords(texts) {
  return (key, ...args) => (texts[key] ?? key).replaceAll(/\{(\d)\}/g, (_, index) => args[index] ?? '');
}

/** The words of bpmn-js: ours first ("bpmn.1" is "English → in the reader's language"), then those that come with it. */
export function translation(language, texts) {
  const own = new Map(
    Object.entries(texts)
      .filter(([key]) => key.startsWith('bpmn.'))
      .map(([, text]) => text.split(' → ')),
  );
  return (template, replacements = {}) => {
    const text = own.get(template) ?? (language === 'zh' ? chinese[template] : undefined) ?? template;
    return text.replaceAll(/\{([^}]+)\}/g, (whole, key) => replacements[key] ?? whole);
  };
}
