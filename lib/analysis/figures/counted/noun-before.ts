import type { Pieces } from '../pieces';
import { looksPlural } from './plural';

const REACH = 10;
const STOPS = new Set([',', ';', ':', '.']);

/**
 * What is counted where it stands before the number: "the number of homes destroyed rose to 40", "the deaths of
 * villagers reached 40". A range of pieces, or null.
 */
export function nounBefore(pieces: Pieces, before: number, limit: number): { first: number; end: number } | null {
  const { lower, lists } = pieces;
  for (let at = before - 1; at >= Math.max(limit, before - REACH); at--) {
    if (STOPS.has(lower[at]!) || lists.nouns.beforeStops.has(lower[at])) return null;
    const counting = lists.events.counting.has(lower[at]) || lists.events.nouns.has(lower[at]);
    if (!counting || !lists.markers.partitive.has(lower[at + 1])) continue;
    let end = at + 2;
    while (end < before && !looksPlural(pieces, end) && /^[\p{L}-]/u.test(pieces.words[end]!)) end++;
    const first = at + 2;
    return end < before && looksPlural(pieces, end) && end - first < 4 ? { first, end: end + 1 } : null;
  }
  return null;
}
