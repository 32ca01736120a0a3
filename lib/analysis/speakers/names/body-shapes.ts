import type { SpeakersPart } from '../lexicon';
import type { Words } from '../word-view';

const CAMEL = /^\p{Lu}[\p{Ll}\d]+\p{Lu}[\p{L}\d]+$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u;
const ROMAN = /^[IVX]+$/;

/** "WeWork": written as firms write their names, and hardly anybody else. */
export const isFirmShape = ({ shapes }: SpeakersPart, word: string) =>
  CAMEL.test(word) && !shapes.camelSurname.test(word);

/** A single word that no person is called by: an acronym or the spelling of a firm. */
export function isBodyShape(words: Words, first: number, end: number): boolean {
  const word = words.raw[first]!;
  return end === first + 1 && (isFirmShape(words.lexicon, word) || (ACRONYM.test(word) && !ROMAN.test(word)));
}
