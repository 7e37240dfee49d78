// Takes apart and puts together the words by which a step says who decides.

const PLAIN = ['SUPERIOR', 'PREVIOUS', 'CONTACT'];
const DEPARTMENT = 'DEPARTMENT:';
const PEOPLE = 'PEOPLE:';

/** kind: ROLE, DEPARTMENT, PEOPLE, SUPERIOR, PREVIOUS, CONTACT */
export function parse(word = '') {
  if (word.startsWith(DEPARTMENT)) return { kind: 'DEPARTMENT', role: word.slice(DEPARTMENT.length), people: [] };
  if (word.startsWith(PEOPLE))
    return {
      kind: 'PEOPLE',
      role: '',
      people: word
        .slice(PEOPLE.length)
        .split(',')
        .map((login) => login.trim())
        .filter(Boolean),
    };
  return PLAIN.includes(word) ? { kind: word, role: '', people: [] } : { kind: 'ROLE', role: word, people: [] };
}

export function format({ kind, role, people }) {
  if (kind === 'DEPARTMENT') return DEPARTMENT + role;
  if (kind === 'PEOPLE') return PEOPLE + people.join(',');
  return kind === 'ROLE' ? role : kind;
}

/** rule: '' (whoever comes first), all, any, sequence, ratio; the percentage as it was typed, right or wrong */
export function countersign(word = '') {
  const ratio = /^ratio:([^]*)$/.exec(word);
  return ratio ? { rule: 'ratio', percent: ratio[1] } : { rule: word, percent: '' };
}
