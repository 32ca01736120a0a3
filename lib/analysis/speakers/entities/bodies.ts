import type { Name } from '../names/names';
import { coreEnd } from '../types/phrase-type';
import { matchesWithin, type Words } from '../word-view';

/** Words of a phrase that is looked through for the noun of a body. */
const PHRASE = 20;

/**
 * Does the sentence tell that an unknown name is a body's, not a person's? "The group that owns it, Big Wheel, says", "Big
 * Wheel, which …", "Big Wheel have denied it", "the company Big Wheel", "Big Wheel, a firm from Lund".
 */
export function isBodyHere(words: Words, { first, end, runFirst }: Name): boolean {
  if (runFirst < first) return false;
  const { keys, raw } = words;
  const { articles, pluralVerbs, which } = words.lexicon.grammar;
  if (isBodyNoun(words, first - 1, first)) return true;
  if (isTitled(words, first)) return false;
  if (words.lexicon.maleNames.has(keys[first]!) || words.lexicon.femaleNames.has(keys[first]!)) return false;
  if (raw[end] === ',' && which.has(keys[end + 1])) return true;
  if (pluralVerbs.has(keys[end]) && words.initial[first]) return true;
  if (raw[end] === ',' && articles.has(keys[end + 1])) {
    const core = coreEnd(words, end + 2, Math.min(end + PHRASE, keys.length));
    if (isBodyNoun(words, end + 2, core)) return true;
  }
  return raw[first - 1] === ',' && raw[end] === ',' && isBodyNoun(words, sentenceOf(words, first), first - 1);
}

/** "Opposition leader X": a person. */
const isTitled = (words: Words, first: number) =>
  [1, 2, 3].some((back) => {
    const match = words.matches[first - back];
    return match?.end === first && (match.senses.noun ?? match.senses.title) !== undefined;
  });

/** "The group that owns it": does a phrase of this noun begin at a word? */
function isBodyNoun(words: Words, from: number, to: number): boolean {
  const start = words.lexicon.grammar.articles.has(words.keys[from]) ? from + 1 : from;
  const noun = matchesWithin(words, start, coreEnd(words, start, to)).findLast(({ senses }) => senses.noun);
  return (
    noun !== undefined &&
    !words.capital[noun.first] &&
    words.lexicon.generic.has(noun.senses.noun!.lemma) &&
    !noun.senses.noun!.plural
  );
}

function sentenceOf(words: Words, at: number): number {
  let first = at;
  while (first > 0 && at - first < PHRASE && !words.initial[first]) first--;
  return first;
}
