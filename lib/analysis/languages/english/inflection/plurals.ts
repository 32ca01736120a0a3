import heads from './heads-before-adjectives.json';

/** "attorney general": the noun whose plural it has comes first. */
const BEFORE_ADJECTIVE = new RegExp(`^(${heads.general.join('|')})([ -])general$`);

/** Plurals of a noun phrase in lower case whose last word is the noun; more than one where both are written. */
export function pluralsOf(phrase: string): string[] {
  const general = BEFORE_ADJECTIVE.exec(phrase);
  if (general) return [`${pluralsOf(general[1]!)[0]}${general[2]}general`, `${phrase}s`];
  if (/(man|woman)$/.test(phrase)) return [phrase.replace(/an$/, 'en')];
  const [head, ...rest] = phrase.split(' of ');
  if (rest.length > 0) return [`${pluralsOf(head!)[0]} of ${rest.join(' of ')}`];
  if (/[^aeiou]y$/.test(phrase)) return [phrase.replace(/y$/, 'ies')];
  if (/(s|x|ch|sh)$/.test(phrase)) return [`${phrase}es`];
  if (/in-law$|-general$|-in-chief$/.test(phrase)) return [phrase.replace('-', 's-')];
  return [`${phrase}s`];
}
