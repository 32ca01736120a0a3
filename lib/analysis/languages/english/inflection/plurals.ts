import heads from './heads-before-adjectives.json';

/** "attorney general": the noun whose plural it has comes first. */
const BEFORE_ADJECTIVE = new RegExp(`^(${heads.general.join('|')})([ -])general$`);

/** Plurals of a noun phrase in lower case whose last word is the noun; more than one where both are written. */
export function pluralsOf(phrase: string): string[] {
  const general = phrase.endsWith('general') ? BEFORE_ADJECTIVE.exec(phrase) : null;
  if (general) return [`${pluralsOf(general[1]!)[0]}${general[2]}general`, `${phrase}s`];
  if (phrase.endsWith('man')) return [`${phrase.slice(0, -2)}en`];
  const of = phrase.indexOf(' of ');
  if (of >= 0) return [pluralsOf(phrase.slice(0, of))[0]! + phrase.slice(of)];
  if (/[^aeiou]y$/.test(phrase)) return [`${phrase.slice(0, -1)}ies`];
  if (/(s|x|ch|sh)$/.test(phrase)) return [`${phrase}es`];
  if (phrase.includes('-') && /in-law$|-general$|-in-chief$/.test(phrase)) return [phrase.replace('-', 's-')];
  return [`${phrase}s`];
}
