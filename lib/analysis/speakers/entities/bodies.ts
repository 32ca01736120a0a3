import type { Name } from '../names/names';
import { coreEnd } from '../types/phrase-type';
import { matchesWithin, type Match, type Words } from '../word-view';

/** Words of a phrase that is looked through for the noun of a body. */
const PHRASE = 20;

/**
 * Does the sentence tell that an unknown name is a body's, not a person's? "The group that owns it, Big Wheel, says", "Big
 * Wheel, which …", "Big Wheel have denied it", "the company Big Wheel", "Big Wheel, a firm from Lund".
 */
export function isBodyHere(words: Words, { first, end, runFirst }: Name): boolean {
  const { keys, raw } = words;
  const { articles, pluralVerbs, which } = words.lexicon.grammar;
  const isGiven = words.lexicon.maleNames.has(keys[first]!) || words.lexicon.femaleNames.has(keys[first]!);
  if (bodyNounBefore(words, first) && !isGiven) return true;
  if (runFirst < first || isTitled(words, first) || isGiven) return false;
  if (raw[end] === ',' && which.has(keys[end + 1])) return true;
  if (pluralVerbs.has(keys[end]) && words.initial[first]) return true;
  if (raw[end] === ',' && articles.has(keys[end + 1])) {
    const core = coreEnd(words, end + 2, Math.min(end + PHRASE, keys.length));
    if (isBodyNoun(words, end + 2, core)) return true;
  }
  return raw[first - 1] === ',' && raw[end] === ',' && isBodyNoun(words, sentenceOf(words, first), first - 1);
}

/**
 * The noun of a kind of body right before a name: "the company X", "Environmental group X". Not in lower case only at the start of
 * a sentence.
 */
export function bodyNounBefore(words: Words, first: number): Match | undefined {
  const { generic, things } = words.lexicon;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const match = words.matches[at];
    const noun = match?.end === first ? match.senses.noun : undefined;
    if (!match || !noun || noun.plural || (words.capital[at] && !words.initial[at])) continue;
    const isBody = generic.has(noun.lemma) || generic.has(noun.lemma.split(' ').at(-1)!);
    if (isBody && !things.bodiesOrPeople.has(noun.lemma)) return match;
  }
  return undefined;
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
