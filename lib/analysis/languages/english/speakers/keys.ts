import { keyOf } from '../../keys';
import ends from './compound-ends.json';

/** Ends of compound adjectives that are read as words of their own: "US" "-backed". */
export const compoundEnd = new RegExp(`(?<=.)-(${ends.join('|')})$`, 'i');

/** Words of plain letters, with single spaces: most phrases, whose key is they in lower case. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** The key of a phrase: its words' keys, cut as the text's words are, with single spaces. */
export function keyOfPhrase(phrase: string): string {
  if (PLAIN.test(phrase)) return phrase.toLowerCase();
  return keyOf(phrase)
    .replace(/,/g, '')
    .replace(/'s(?= |$)/g, " 's")
    .replace(/s'(?= |$)/g, "s '")
    .split(/\s+/)
    .map((word) => word.replace(compoundEnd, ' -$1'))
    .join(' ')
    .trim();
}
