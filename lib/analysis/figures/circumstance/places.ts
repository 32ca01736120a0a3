import { capitalised, glued, type Pieces } from '../pieces';
import type { Phrase } from './phrase';

/** So many words may stand between the preposition and the name: "in part of the northern". */
const REACH = 6;

/** Piece after a name in capitals that starts at `i`: "Raqqa city", "Deir El-Zour". */
function nameEnd(pieces: Pieces, i: number, limit: number): number {
  const { lower, words, lists } = pieces;
  const isName = (at: number) =>
    at < limit && capitalised(pieces, at) && !lists.time.months.has(lower[at]) && !lists.time.weekdays.has(lower[at]);
  let end = i;
  while (
    isName(end) ||
    (end > i &&
      end + 1 < limit &&
      glued(pieces, end) &&
      glued(pieces, end + 1) &&
      /^[-’']$/.test(words[end]!) &&
      /^\p{L}{2,}/u.test(words[end + 1]!))
  ) {
    end += isName(end) ? 1 : 2;
  }
  if (end > i && end < limit && lists.places.after.has(lower[end])) end++;
  return end;
}

/** Whether a name goes on to a noun it only describes: "in CBP custody", "in Lena Hale's firm", "in Room 12". */
function leadsOn({ lower, words, lists }: Pieces, end: number, limit: number): boolean {
  const next = words[end] ?? '';
  if (/^\d/.test(next)) return true;
  if (end >= limit || !/^[\p{Ll}’']/u.test(next)) return false;
  return (
    !lists.nouns.stops.has(lower[end]) && !lists.periods.single.has(lower[end]) && !lists.endings.verbal.test(next)
  );
}

/** Piece after the phrase of place that starts at `i`; `i` where there is none. */
function placeEnd(pieces: Pieces, i: number, limit: number): number {
  const { lower, lists } = pieces;
  const word = lower[i]!;
  const target = lists.places.onto.has(word) && lists.places.targets.has(lower[i - 1] ?? '');
  if (!target && !lists.places.strong.has(word)) return i;
  let at = i + 1;
  while (at < Math.min(limit, i + REACH) && lists.places.before.has(lower[at]) && !capitalised(pieces, at)) at++;
  // "a raid on a Daesh convoy" names no place.
  if (target && at > i + 1 && !lists.markers.definite.has(lower[i + 1])) return i;
  let end = nameEnd(pieces, at, limit);
  if (end === at) {
    // "across the country", "in the city"
    const wide = lists.places.wide.has(lower[at] ?? '')
      ? at + 1
      : lists.places.wide.has(lower[at - 1] ?? '') && at > i + 2
        ? at
        : i;
    return wide > i + 1 && wide <= limit ? wide : i;
  }
  while (lists.markers.conjunction.has(lower[end]) || lower[end] === ',') {
    const more = nameEnd(pieces, end + 1, limit);
    // A list of places goes on by "and"; a comma alone only leads to a wider place: "in Yako, Burkina Faso".
    if (more === end + 1) break;
    end = more;
  }
  return leadsOn(pieces, end, limit) ? i : end;
}

/** The phrases of place of a sentence, in order: "in Raqqa", "across the country", "on Raqqa city" after "strikes". */
export function placesIn(pieces: Pieces, first: number, limit: number): Phrase[] {
  const found: Phrase[] = [];
  for (let i = first; i < limit;) {
    const end = placeEnd(pieces, i, limit);
    if (end > i) found.push({ first: i, end });
    i = Math.max(end, i + 1);
  }
  return found;
}
