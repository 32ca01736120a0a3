import { isMark } from '../../text';
import type { SpeakersPart } from '../lexicon';
import type { Words } from '../word-view';

/** "praised", "generally", "regarding": an unknown word that ends like a verb or an adverb. */
export const isVerbForm = (words: Words, i: number) =>
  !words.capital[i] && words.lexicon.shapes.isVerbForm(words.keys[i]!) && !coveredBy(words, i);

/** Does a phrase of the lexicon span a word? Asked of many words, as is the next: no list is made for it. */
export function coveredBy({ matches }: Words, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - 2); at--) if ((matches[at]?.end ?? -1) > i) return true;
  return false;
}

/** "Chief [of] staff": inside a noun that the lexicon has as one. */
function isInOffice({ matches }: Words, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 2); at--)
    if (matches[at]?.senses.noun && matches[at]!.end > i + 1) return true;
  return false;
}

/** Is a word part of the noun phrase that goes on right of it? */
export function continuesLeft(words: Words, i: number): boolean {
  const { grammar } = words.lexicon;
  const key = words.keys[i]!;
  // "WHO" is no pronoun.
  if (grammar.genitive.has(key) || key === "'" || (grammar.who.has(key) && words.matches[i]?.senses.body)) return true;
  if (isInOffice(words, i)) return true;
  return (
    !isMark(words.raw[i]) &&
    !(grammar.determiners.has(key) && !words.matches[i]?.senses.noun) &&
    !grammar.prepositions.has(key) &&
    !grammar.verbs.has(key) &&
    !isPronoun(words.lexicon, key) &&
    !isVerbForm(words, i)
  );
}

function isPronoun({ pronouns }: SpeakersPart, key: string): boolean {
  return pronouns.male.has(key) || pronouns.female.has(key) || pronouns.plural.has(key) || pronouns.relative.has(key);
}
