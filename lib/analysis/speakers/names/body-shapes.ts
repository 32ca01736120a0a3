import type { Words } from '../words';

/** Beginnings of surnames with a capital inside: "McKinley", "DeSantis". */
const SURNAME =
  /^(Mc|Mac|De|Del|Des|Di|Du|Da|Dos|La|Le|Lo|Li|Van|Vander|Von|Fitz|San|St|Al|El|Abd|Abu|Bin|Ben|Ibn|Jo|Mary|Rose|Sue|Ann)\p{Lu}/u;
const CAMEL = /^\p{Lu}[\p{Ll}\d]+\p{Lu}[\p{L}\d]+$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]+$/u;
const ROMAN = /^[IVX]+$/;

/** "WeWork": written as firms write their names, and hardly anybody else. */
export const isFirmShape = (word: string) => CAMEL.test(word) && !SURNAME.test(word);

/** A single word that no person is called by: an acronym or the spelling of a firm. */
export function isBodyShape(words: Words, first: number, end: number): boolean {
  const word = words.raw[first]!;
  return end === first + 1 && (isFirmShape(word) || (ACRONYM.test(word) && !ROMAN.test(word)));
}
