import { outsideSentence, type Pieces } from '../pieces';

/** An event is looked for over so many pieces after the noun. */
const REACH = 12;
/** "25 people, most of them women, were killed": an insertion has at most so many pieces. */
const INSERTION = 14;
const ENDS_CLAUSE = new Set([';', ':', '.', '?', '!', '—', '–', '“', '"', '”', '(', ')']);
const MARK = /^[^\p{L}\p{N}$€£]$/u;

/** Whether a word after a verb shows that it had no object: what stands before the verb was acted upon. */
const lacksObject = ({ lists }: Pieces, next: string) =>
  lists.events.noObject.has(next) || lists.endings.adverb.test(next) || MARK.test(next);

/** Whether a done-word at `at` speaks of those before it, and not of somebody they did it to. */
function isDone(pieces: Pieces, at: number, passive: boolean, perfect: boolean, limit: number): boolean {
  const { lower, lists } = pieces;
  const word = lower[at]!;
  if (passive || lists.nouns.nounFinals.has(word) || lists.events.intransitive.has(word)) return true;
  if (perfect) return false;
  if (outsideSentence(pieces, at + 1, at)) return true;
  const next = lower[at + 1] ?? '.';
  // The next figure right behind the verb is its object: "twelve gunmen killed three drivers".
  return at + 1 < limit && lacksObject(pieces, next);
}

/** Whether an auxiliary stands at piece `at`: "were", "had". */
const isAuxiliary = ({ lower, lists }: Pieces, at: number) =>
  lists.events.passive.has(lower[at] ?? '') || lists.events.perfect.has(lower[at] ?? '');

/**
 * The piece to go on from at a comma, or null where another clause begins: past a comma that ends an insertion, or past
 * a whole insertion. Behind either only a full verb counts: "25 people, most of them women, were killed".
 */
function pastComma(pieces: Pieces, comma: number, limit: number): number | null {
  if (isAuxiliary(pieces, comma + 1)) return comma;
  const end = Math.min(limit, comma + INSERTION + 1);
  for (let at = comma + 1; at < end; at++) {
    if (pieces.lower[at] === ',') return isAuxiliary(pieces, at + 1) ? at : null;
  }
  return null;
}

/** "among the dead" at piece `at`: the event, else null. */
function amongThem({ lower, lists }: Pieces, at: number): string | null {
  const those = lower[at + 2] ?? '';
  const among =
    lists.events.amongWords.has(lower[at]) &&
    lists.markers.definite.has(lower[at + 1]) &&
    lists.events.among.has(those);
  return among ? (lists.events.done.get(those) ?? 'killed') : null;
}

/**
 * The event told after those counted: "125 civilians had been killed", "25,000 civilians trapped", "tens of thousands
 * have also fled", "seven children were among the dead". Null where the words up to `limit` tell none.
 */
export function eventAfter(pieces: Pieces, from: number, limit: number): string | null {
  const { lower, lists } = pieces;
  let passive = false;
  let perfect = false;
  let direct = true;
  for (let at = from, steps = 0; at < limit && steps < REACH; at++, steps++) {
    const word = lower[at]!;
    if (word === ',') {
      const past = pastComma(pieces, at, limit);
      if (past === null) return null;
      at = past;
      continue;
    }
    if (ENDS_CLAUSE.has(word)) return null;
    const among = amongThem(pieces, at);
    if (among !== null) return among;
    if (lists.events.passive.has(word) || lists.events.perfect.has(word)) {
      passive = lists.events.passive.has(word);
      perfect ||= !passive;
      continue;
    }
    const both = `${word} ${lower[at + 1] ?? ''}`;
    const phrase = lists.events.intransitive.get(both) ?? (passive ? lists.events.done.get(both) : undefined);
    if (phrase !== undefined) return phrase;
    const event = lists.events.done.get(word) ?? lists.events.intransitive.get(word);
    if (event !== undefined) {
      const full = direct || passive || perfect;
      return full && isDone(pieces, at, passive, perfect, limit) ? event : null;
    }
    if (lists.events.auxiliaries.has(word) || lists.endings.adverb.test(word)) continue;
    // A verb of its own ends the search; a phrase of place may stand before the verb.
    if (passive || perfect) return null;
    direct = false;
  }
  return null;
}
