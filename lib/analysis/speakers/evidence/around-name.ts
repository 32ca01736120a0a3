import type { Entity } from '../entities/entities';
import type { Name } from '../names/names';
import { contextsOf, continuesLeft } from '../types/contexts';
import type { Words } from '../words';
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
      at < first &&
      at > 1 &&
      first - at < LEFT &&
      /^(of|for|to)$/.test(words.keys[at - 1]!) &&
      continuesLeft(words, at - 2);
    if (!isInside) break;
    at -= 2;
  }
  return at < first ? { first: at, end: first } : undefined;
}

/** What stands behind a name to its phrase's end: ", dean of the school", "of the Lund Institute", "(R-Texas)", ", who saw it". */
export function restOf(words: Words, { end }: Name): WordRange | undefined {
  const { keys, raw } = words;
  const opens = /^(,|\(|—|–|-|--)$/.test(raw[end] ?? '');
  if (!opens && !/^(of|from|at|with|for|in|who)$/.test(keys[end] ?? '')) return undefined;
  let first = end + 1;
  if (opens && /^\d{1,2}$/.test(keys[first] ?? '') && raw[first + 1] === ',') first += 2;
  if (opens && words.lexicon.grammar.determiners.has(keys[first] ?? '')) first++;
  let last = first;
  while (last < keys.length && last - first < RIGHT && !/^[,;:().“”"—–?!]$/.test(raw[last]!)) last++;
  return last > first ? { first, end: last } : undefined;
}

/** All that an article says of somebody: what was noted on reading, and what stands right before and behind the name. */
export function notesOf({ kind, notes, named }: Pick<Entity, 'kind' | 'notes' | 'named'>): Note[] {
  const all = [...notes];
  for (const { words, name } of named) {
    const title = titleOf(words, name);
    if (title) all.push({ slot: 'title', words, ...title });
    const rest = restOf(words, name);
    if (rest) all.push({ slot: 'rest', words, ...rest });
    if (kind === 'organisation')
      for (const { first, end, where } of contextsOf(words, name)) all.push({ slot: where, words, first, end });
  }
  return all;
}
