import type { Entity } from '../entities/entities';
import type { Name } from '../names/names';
import { areTitles } from '../names/ranks';
import { continuesLeft, isVerbForm } from '../types/continues-left';
import { opensClause } from '../types/next-clause';
import type { Words } from '../word-view';
import type { WordRange } from '../sources/word-range';
import type { Note } from './notes';

/** Words of a title, and of what stands behind a name, that are read. */
const LEFT = 10;
const RIGHT = 16;

/** The title before a name, whether a list knows it or not, complements included: "[White House chief of staff] X". */
export function titleOf(words: Words, { first, runFirst }: Name): WordRange | undefined {
  let at = runFirst;
  for (;;) {
    while (at > 0 && first - at < LEFT && continuesLeft(words, at - 1)) at--;
    // The preposition belongs to an office that goes on left of it.
    const isInside =
      at < first && at > 1 && first - at < LEFT && isComplementOf(words, at - 1, first) && continuesLeft(words, at - 2);
    if (!isInside) break;
    at -= 2;
  }
  return at < first ? { first: at, end: first } : undefined;
}

/**
 * "Chief of staff X", "envoy for Mali X"; but "the decision to sack X" is an infinitive, and "a spokesman for Gov. X" somebody
 * else: a title belongs to the name right behind it.
 */
function isComplementOf(words: Words, i: number, first: number): boolean {
  const { keys, capital, matches } = words;
  const { infinitiveMarkers, titleTies } = words.lexicon.grammar;
  if (infinitiveMarkers.has(keys[i]) && capital[i + 1] !== true && matches[i + 1] === undefined) return false;
  if (!titleTies.has(keys[i])) return false;
  const isOneOffice = [1, 2, 3].some((back) => (matches[i - back]?.end ?? 0) > i);
  return isOneOffice || !areTitles(words, i + 1, first);
}

/**
 * What stands behind a name to its phrase's end: ", dean of the school", "of the Lund Institute", "(R-Texas)", ", who saw it".
 * Ends before what is said: "Ek, told of the raid, …" and "Ek, who said the raid …" tell of the raid, not of Ek.
 */
export function restOf(words: Words, name: Name, next?: Name): WordRange | undefined {
  const { end } = name;
  const { keys, raw } = words;
  const {
    determiners,
    auxiliaries,
    verbs,
    prepositions,
    in: inside,
    employers,
    who,
    additions,
  } = words.lexicon.grammar;
  const { relative } = words.lexicon.pronouns;
  const opens = /^(,|\(|—|–|-|--)$/.test(raw[end] ?? '');
  if (!opens && ![employers, inside, who].some((ties) => ties.has(keys[end]))) return undefined;
  let first = end + 1;
  if (opens && /^\d{1,2}$/.test(keys[first] ?? '') && raw[first + 1] === ',') first += 2;
  // "Lund — from Mayor Brandt to the board, all saw it": an adverbial, no apposition.
  if (opens && raw[end] !== ',' && prepositions.has(keys[first])) return undefined;
  if (opensClause(words, name)) return undefined;
  if (next && isListedBehind(words, first, next)) return undefined;
  // "Lund, speaking in Ostby, …".
  if (opens && first < keys.length && isVerbForm(words, first)) return undefined;
  if (opens && determiners.has(keys[first])) first++;
  let clause = who.has(keys[end]);
  let last = first;
  for (; last < keys.length && last - first < RIGHT && !/^[,;:().“”"—–?!]$/.test(raw[last]!); last++) {
    const key = keys[last]!;
    clause ||= relative.has(key);
    const joins = relative.has(key) || additions.has(key);
    if (verbs.has(key) && !joins && !(clause && auxiliaries.has(key))) break;
  }
  return last > first ? { first, end: last } : undefined;
}

/** "Lund, [Mayor Ada Brandt] and others": a title belongs to the name right behind it. */
function isListedBehind(words: Words, first: number, next: Name): boolean {
  return next.kind === 'person' && titleOf(words, next)?.first === first;
}

/** All that an article says of somebody: what was noted on reading, and what stands right before and behind the name. */
export function notesOf({ notes, named }: Pick<Entity, 'notes' | 'named'>): Note[] {
  const all = [...notes];
  for (const { words, name, next } of named) {
    const title = titleOf(words, name);
    if (title) all.push({ slot: 'title', words, ...title });
    const rest = restOf(words, name, next);
    if (rest) all.push({ slot: 'rest', words, ...rest });
  }
  return all;
}
