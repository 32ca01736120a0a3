import type { Pieces } from '../pieces';

/** An event is looked for over so many pieces before the figure. */
const REACH = 9;
const ENDS_CLAUSE = new Set(';:.?!—–()');
/** Quotation marks stand between a verb and its object: killed “27 villagers”. */
const QUOTES = new Set(['“', '”', '"', '‘', '’']);

/** Whether piece `at` belongs to an object phrase. */
function inObject({ lower, words, lists }: Pieces, at: number): boolean {
  return lists.events.inObject.has(lower[at]) || (/^[\p{L}’'-]/u.test(words[at]!) && !lists.nouns.stops.has(lower[at]));
}

/** Whether a done-word at `at` tells what a total counts: "the number of homes destroyed rose to 40". */
function tallied({ lower, lists }: Pieces, at: number, limit: number): boolean {
  if (!lists.events.done.has(lower[at])) return false;
  return lower.slice(Math.max(limit, at - REACH), at).some((word) => lists.events.counting.has(word));
}

/** A toll may be named so many pieces before its number. */
const TOLL_REACH = 18;

/** "The death toll, which stood at 31 on Friday, has climbed to 40": every number the toll came to in its sentence. */
export function tollBefore({ lower, lists }: Pieces, before: number, sentenceFirst: number): string | null {
  if (!lists.events.reaches.has(lower[before - 1] ?? '')) return null;
  for (let at = before - 1; at >= Math.max(sentenceFirst, before - TOLL_REACH); at--) {
    if (lists.events.tolls.has(lower[at])) return 'killed';
  }
  return null;
}

/**
 * The event told before those counted: "killing an estimated 800 militants", "the deaths of 624 civilians", "a death
 * toll of 27", "also killed were six nurses". Null where the words back to `limit` tell none.
 */
export function eventBefore(pieces: Pieces, before: number, limit: number): string | null {
  const { lower, lists } = pieces;
  let object = true;
  for (let at = before - 1, steps = 0; at >= limit && steps < REACH; at--, steps++) {
    const word = lower[at]!;
    if (ENDS_CLAUSE.has(word) || lists.events.endsClause.has(word)) return null;
    if (QUOTES.has(word)) continue;
    if (lists.events.tolls.has(word)) return lists.events.injuries.has(lower[at - 1]) ? 'wounded' : 'killed';
    const noun = lists.events.nouns.get(word);
    if (noun !== undefined && lists.events.links.has(lower[at + 1] ?? '')) return noun;
    if (lists.events.be.has(word) && at === before - 1 && lists.events.done.has(lower[at - 1] ?? ''))
      return lists.events.done.get(lower[at - 1])!;
    const both = `${lower[at - 1] ?? ''} ${word}`;
    const doing =
      object && !lists.events.be.has(lower[at - 1] ?? '')
        ? (lists.events.doing.get(both) ?? lists.events.doing.get(word))
        : undefined;
    if (doing !== undefined) return doing;
    if (!object && tallied(pieces, at, limit)) return lists.events.done.get(word)!;
    if (!inObject(pieces, at)) object = false;
    if (!object && !lists.events.links.has(word) && !inObject(pieces, at)) return null;
  }
  return null;
}
