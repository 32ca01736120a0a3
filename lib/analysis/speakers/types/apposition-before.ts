import type { Context } from './context';
import { continuesLeft, coveredBy } from './continues-left';
import { coreEnd } from './core-end';
import type { Name } from '../names/names';
import { matchesWithin, type Words } from '../word-view';

/** Words of an apposition that are read. */
const BEFORE = 12;

/** "a senior Hamas official, X": the noun phrase left of the comma, if it names an office. */
export function appositionBefore(words: Words, { runFirst }: Name): Context | undefined {
  const comma = leftOfTitles(words, runFirst);
  if (words.raw[comma] !== ',') return undefined;
  let first = comma;
  while (
    first > 0 &&
    comma - first < BEFORE &&
    !/^[,;:.“”"()—–]$/.test(words.raw[first - 1]!) &&
    !isVerb(words, first - 1)
  )
    first--;
  const who = beforeWho(words, first - 1);
  const opening = first;
  first = who ?? afterDeterminer(words, first, comma);
  // "After years at the navy, Mr X said": an adverbial.
  if (first === opening && words.initial[first] && isAdverbial(words, first)) return undefined;
  const oneOf = oneOfAt(words, comma - 1, first);
  if (oneOf !== undefined) first = oneOf;
  else while (first < comma && !words.matches[first] && !words.capital[first]) first++;
  if (first === comma) return undefined;
  const core = matchesWithin(words, first, oneOf !== undefined ? comma : coreEnd(words, first, comma));
  const role = core.at(-1)?.senses;
  const names =
    role?.noun &&
    (oneOf !== undefined || !role.noun.plural) &&
    !words.lexicon.organs.has(role.noun.lemma.split(' ').at(-1)!);
  // "the man who took the child, X": that he is a man tells nothing.
  const tellsNothing = who !== undefined && role?.noun?.strength === 'weak' && role.noun.type === 'witness';
  return names && !tellsNothing ? { first, end: comma, where: 'before' } : undefined;
}

const isAdverbial = ({ keys, lexicon }: Words, first: number) =>
  lexicon.grammar.prepositions.has(keys[first]) && !lexicon.grammar.as.has(keys[first]);

/** Where the noun phrase with the last article in `[first, end)` that no preposition stands before begins. */
function afterDeterminer(words: Words, first: number, end: number): number {
  const { phraseOpeners, prepositions } = words.lexicon.grammar;
  for (let at = end - 1; at > first; at--) {
    const begins = !coveredBy(words, at) && phraseOpeners.has(words.keys[at]);
    if (begins && !prepositions.has(words.keys[at - 1])) return at + 1;
  }
  return first;
}

/** "[a doctor] who treated the child, X": who did it, for what is said behind "who". */
function beforeWho(words: Words, who: number): number | undefined {
  const { who: relatives, phraseOpeners } = words.lexicon.grammar;
  if (!relatives.has(words.keys[who])) return undefined;
  const determiner = [2, 3, 4, 5].find((back) => phraseOpeners.has(words.keys[who - back]));
  return determiner && who - determiner + 1;
}

/** The place left of the title that stands right before a name. */
function leftOfTitles(words: Words, runFirst: number): number {
  let at = runFirst - 1;
  while (at > 0 && runFirst - at < 5 && words.raw[at] !== ',' && continuesLeft(words, at)) at--;
  return at;
}

const isVerb = (words: Words, i: number) =>
  words.lexicon.grammar.verbs.has(words.keys[i]) && !words.lexicon.grammar.and.has(words.keys[i]);

/** Where "one of" begins in the words before a comma: "one of the family's attorneys, X". */
function oneOfAt(words: Words, last: number, first: number): number | undefined {
  const { grammar, heads } = words.lexicon;
  for (let at = last; at >= Math.max(0, first - 2); at--)
    if (grammar.one.has(words.keys[at]) && heads.of.has(words.keys[at + 1])) return at;
  return undefined;
}
