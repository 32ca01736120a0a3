import type { SpeakersPart } from '../lexicon';
import type { Name } from '../names/names';
import { coreEnd, typeOfPhrase } from './phrase-type';
import type { Verdict } from './verdict';
import { matchesWithin, type Words } from '../word-view';

/** Words of an apposition that are read. */
const REACH = 12;

/** A guess by one word of the name weighs less, a name that the lexicon knows more; what is itself a guess keeps its weight. */
const WEIGHT = 4.75;

/** What stands around a body's name and says of what kind it is: "the utility Trentex", "Trentex, a consulting firm,". */
export function kindAround(words: Words, name: Name): Verdict | undefined {
  const told = kindBefore(words, name) ?? kindBehind(words, name) ?? bodyInBrackets(words, name);
  return told && { ...told, weight: told.rule === 'modifier' ? Math.min(told.weight, WEIGHT) : WEIGHT };
}

/** "the utility Trentex": the noun of a kind of body, right before the name and in the same sentence. */
function kindBefore(words: Words, { first, runFirst }: Name): Verdict | undefined {
  if (words.initial[first]) return undefined;
  for (let at = Math.max(0, runFirst - 3); at < first; at++) {
    const match = words.matches[at];
    if (match?.end === first && isKind(words.lexicon, match.senses.noun?.lemma) && !match.senses.noun!.plural)
      return typeOfPhrase(words, at, first);
  }
  return undefined;
}

/** The noun right before a body's name, by which the article may take it up: "the [blog] Harbour Notes". */
export function classNounBefore(words: Words, { first, runFirst }: Name): string | undefined {
  for (let at = Math.max(0, runFirst - 3); at < first; at++) {
    const match = words.matches[at];
    const noun = match?.end === first ? match.senses.noun : undefined;
    if (noun && !noun.plural && !words.capital[at] && words.lexicon.generic.has(noun.lemma)) return noun.lemma;
  }
  return undefined;
}

/** "Trentex, a consulting firm in Lund,", "Trentex — a movement of farmers". */
function kindBehind(words: Words, { end }: Name): Verdict | undefined {
  if (!/^(,|\(|—|–|-|--)$/.test(words.raw[end] ?? '') || !words.lexicon.grammar.articles.has(words.keys[end + 1]))
    return undefined;
  const first = end + 2;
  const core = coreEnd(words, first, Math.min(first + REACH, words.keys.length));
  const noun = matchesWithin(words, first, core).at(-1);
  if (
    noun?.end !== core ||
    !noun.senses.noun ||
    noun.senses.noun.plural ||
    !isKind(words.lexicon, noun.senses.noun.lemma)
  )
    return undefined;
  let stop = core;
  while (stop < words.keys.length && stop - first < REACH && !/^[,;:.()“”"—–]$/.test(words.raw[stop]!)) stop++;
  return typeOfPhrase(words, first, stop);
}

/** "KVT Press Office (Hezbollah)". */
function bodyInBrackets(words: Words, { end }: Name): Verdict | undefined {
  const match = words.raw[end] === '(' ? words.matches[end + 1] : undefined;
  return match?.senses.body && words.raw[match.end] === ')' ? typeOfPhrase(words, match.first, match.end) : undefined;
}

/** Kinds of body, no people: "the rebel X" may be a man. */
const isKind = (lexicon: SpeakersPart, lemma: string | undefined) =>
  lemma !== undefined &&
  !lexicon.things.bodiesOrPeople.has(lemma) &&
  (lexicon.generic.has(lemma) || lexicon.generic.has(lemma.split(' ').at(-1)!));

/** "Sahal" of "the Sahal party", which the article may call it further on; not "Obama" of the "Obama administration", "Trump company". */
export function shortNameOf(words: Words, { first, end, match }: Name): string | undefined {
  const last = end - 1;
  if (match || words.capital[last] || !words.lexicon.things.shortened.has(words.keys[last])) return undefined;
  const keys = words.keys.slice(first, last);
  const isOwn = keys.every((_, i) => words.capital[first + i] && !words.matches[first + i]);
  return keys.length > 0 && isOwn ? keys.join(' ') : undefined;
}
