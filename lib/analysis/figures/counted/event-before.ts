import { EVENTS, NOUNS } from '../lexicon';
import type { Pieces } from '../pieces';

/** An event is looked for over so many pieces before the figure. */
const REACH = 9;
const ENDS_CLAUSE = new Set('; : . ? ! — – ( ) that said says who which when while but where after before'.split(' '));
/** Quotation marks stand between a verb and its object: killed “27 villagers”. */
const QUOTES = new Set(['“', '”', '"', '‘', '’']);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being']);

/** Whether piece `at` belongs to an object phrase. */
function inObject({ lower, words }: Pieces, at: number): boolean {
  return EVENTS.inObject.has(lower[at]!) || (/^[\p{L}’'-]/u.test(words[at]!) && !NOUNS.stops.has(lower[at]!));
}

/** Whether a done-word at `at` tells what a total counts: "the number of homes destroyed rose to 40". */
function tallied({ lower }: Pieces, at: number, limit: number): boolean {
  if (!EVENTS.done.has(lower[at]!)) return false;
  return lower.slice(Math.max(limit, at - REACH), at).some((word) => EVENTS.counting.has(word));
}

/** A toll may be named so many pieces before its number. */
const TOLL_REACH = 18;
const REACHES = new Set(['at', 'to', 'of', 'reached', 'passed', 'topped', 'exceeded', 'hit', 'was', 'is']);

/** "The death toll, which stood at 31 on Friday, has climbed to 40": every number the toll came to in its sentence. */
export function tollBefore({ lower }: Pieces, before: number, sentenceFirst: number): string | null {
  if (!REACHES.has(lower[before - 1] ?? '')) return null;
  for (let at = before - 1; at >= Math.max(sentenceFirst, before - TOLL_REACH); at--) {
    if (lower[at] === 'toll' || lower[at] === 'tolls') return 'killed';
  }
  return null;
}

/**
 * The event told before those counted: "killing an estimated 800 militants", "the deaths of 624 civilians", "a death
 * toll of 27", "also killed were six nurses". Null where the words back to `limit` tell none.
 */
export function eventBefore(pieces: Pieces, before: number, limit: number): string | null {
  const { lower } = pieces;
  let object = true;
  for (let at = before - 1, steps = 0; at >= limit && steps < REACH; at--, steps++) {
    const word = lower[at]!;
    if (ENDS_CLAUSE.has(word)) return null;
    if (QUOTES.has(word)) continue;
    if (word === 'toll' || word === 'tolls') return lower[at - 1] === 'injury' ? 'wounded' : 'killed';
    const noun = EVENTS.nouns.get(word);
    if (noun !== undefined && EVENTS.links.has(lower[at + 1] ?? '')) return noun;
    if (BE.has(word) && at === before - 1 && EVENTS.done.has(lower[at - 1] ?? ''))
      return EVENTS.done.get(lower[at - 1]!)!;
    const both = `${lower[at - 1] ?? ''} ${word}`;
    const doing =
      object && !BE.has(lower[at - 1] ?? '') ? (EVENTS.doing.get(both) ?? EVENTS.doing.get(word)) : undefined;
    if (doing !== undefined) return doing;
    if (!object && tallied(pieces, at, limit)) return EVENTS.done.get(word)!;
    if (!inObject(pieces, at)) object = false;
    if (!object && !EVENTS.links.has(word) && !inObject(pieces, at)) return null;
  }
  return null;
}
