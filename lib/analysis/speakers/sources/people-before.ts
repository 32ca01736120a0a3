import { startsLetter } from '../../text';
import type { Entity } from '../entities/entities';
import type { WordRange } from './word-range';
import type { Name } from '../names/names';
import type { Words } from '../word-view';

/** How many words before "they" are looked through, however long the sentences. */
export const WORDS_BACK = 90;

/** How many sentences before "they" are looked through for those they are. */
const SENTENCES = 2;

/** People a sentence just before begins with, if nobody of the paragraph has spoken since: "Protesters gathered. They …". */
export function peopleBefore(
  words: Words,
  at: number,
  names: readonly Name[],
  speaking: readonly Entity[],
): WordRange | undefined {
  let sentences = 0;
  for (let first = at - 1; first >= Math.max(0, at - WORDS_BACK) && sentences <= SENTENCES; first--) {
    if (!words.initial[first] || words.quoted[first]) continue;
    sentences++;
    const spokeSince = speaking.some(({ mentions }) => (mentions.at(-1)?.start ?? -1) >= words.starts[first]!);
    if (spokeSince) return undefined;
    const found = pluralFrom(words, first, at) ?? jointFrom(words, first, at, names);
    if (found) return found;
  }
  return undefined;
}

/** Words before a plural noun that are skipped: "But as the first stunned [survivors] …". */
const BEFORE_NOUN = 6;

/** "Protesters", "Dozens of Syrian refugees", "As the first survivors". */
function pluralFrom(words: Words, first: number, at: number): WordRange | undefined {
  let from = first;
  while (words.lexicon.grammar.sentenceOpeners.has(words.keys[from])) from++;
  const opened = from > first;
  let noun = from;
  while (noun - from < BEFORE_NOUN && isBeforeNoun(words, noun)) noun++;
  // An adjective that no list knows: "weary survivors".
  const isAdjective =
    !isPeopleAt(words, noun) && !words.lexicon.shapes.isGerund(words.keys[noun]!) && isPeopleAt(words, noun + 1);
  if (isAdjective) noun++;
  const match = words.matches[noun];
  const isPeople = match && match.end <= at && isPeopleAt(words, noun) && !isOwner(words, match.end);
  return isPeople ? { first: opened ? noun : from, end: complementEnd(words, match.end, at) } : undefined;
}

/** "The survivors' boat": whose something is. */
const isOwner = ({ keys, lexicon }: Words, at: number) => keys[at] === "'" || lexicon.grammar.genitive.has(keys[at]);

function isPeopleAt(words: Words, i: number): boolean {
  const sense = words.matches[i]?.senses.noun;
  return sense?.plural === true && sense.strength === 'strong';
}

/** How many complements are taken in: "[of the avalanche] [on Mount Everest]". */
const COMPLEMENTS = 2;

/** Behind the prepositional phrases that follow, each of one noun or name. */
function complementEnd(words: Words, from: number, at: number): number {
  const { determiners, nameTies } = words.lexicon.grammar;
  let end = from;
  for (let count = 0; count < COMPLEMENTS && nameTies.has(words.keys[end]); count++) {
    let next = end + 1;
    while (determiners.has(words.keys[next])) next++;
    let stop = words.matches[next]?.end ?? next + 1;
    while (words.capital[stop - 1] && words.capital[stop]) stop++;
    if (stop > at || !startsLetter(words.raw[next] ?? '')) break;
    end = stop;
  }
  return end;
}

function isBeforeNoun(words: Words, i: number): boolean {
  const { determiners, shares } = words.lexicon.grammar;
  const key = words.keys[i]!;
  const senses = words.matches[i]?.senses;
  return (
    determiners.has(key) ||
    shares.has(key) ||
    words.lexicon.heads.of.has(key) ||
    senses?.skip === true ||
    senses?.place?.kind === 'adjective'
  );
}

/** "Gov. X and leaders of the party", "X and her lawyers": who a sentence begins with, two or more. */
function jointFrom(words: Words, first: number, at: number, names: readonly Name[]): WordRange | undefined {
  const one = names.find((name) => name.kind === 'person' && name.runFirst >= first && name.runFirst <= first + 2);
  if (!one || !words.lexicon.grammar.and.has(words.keys[one.end])) return undefined;
  const other = names.find((name) => name.kind === 'person' && name.runFirst === one.end + 1);
  if (other && other.end <= at) return { first, end: other.end };
  let noun = one.end + 1;
  while (noun - one.end < BEFORE_NOUN && isBeforeNoun(words, noun)) noun++;
  const match = words.matches[noun];
  return match?.senses.noun?.plural && match.end <= at ? { first, end: match.end } : undefined;
}
