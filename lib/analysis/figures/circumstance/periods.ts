import { capitalised, type Pieces } from '../pieces';
import type { Phrase } from './phrase';

const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY = /^\d{1,2}$/;
/** A phrase of time has at most so many pieces. */
const REACH = 10;

const isMonth = (pieces: Pieces, i: number) =>
  pieces.lists.time.months.has(pieces.lower[i] ?? '') && capitalised(pieces, i);
const isNamedTime = (pieces: Pieces, i: number) =>
  (pieces.lists.time.months.has(pieces.lower[i] ?? '') || pieces.lists.time.weekdays.has(pieces.lower[i] ?? '')) &&
  capitalised(pieces, i);

/** Whether piece `i` is a time by itself: a unit, a month, a weekday, a year. */
function isTime(pieces: Pieces, i: number): boolean {
  // "a quarter of the homes"
  if (pieces.lists.numbers.quarter.has(pieces.lower[i]) && pieces.lists.markers.partitive.has(pieces.lower[i + 1]))
    return false;
  return (
    pieces.lists.periods.units.has(pieces.lower[i] ?? '') || isNamedTime(pieces, i) || YEAR.test(pieces.words[i] ?? '')
  );
}

/** "since the war began" */
function sinceEvent({ lower, lists }: Pieces, i: number, limit: number): number {
  if (!lists.periods.since.has(lower[i])) return i;
  for (let at = i + 1; at < Math.min(limit, i + 7); at++) if (lists.periods.began.has(lower[at])) return at + 1;
  return i;
}

/** Whether piece `at` can stand inside a phrase of time without being one: "the past", "3" of "in 3 days", ", 2014". */
function goesOn(pieces: Pieces, at: number): boolean {
  const { lower, words, lists } = pieces;
  const word = lower[at]!;
  if (lists.periods.inside.has(word)) return true;
  if (DAY.test(words[at]!)) return isMonth(pieces, at + 1) || lists.periods.units.has(lower[at + 1] ?? '');
  if (word === ',') return YEAR.test(words[at + 1] ?? '');
  if (word === '.') return isMonth(pieces, at - 1) && DAY.test(words[at + 1] ?? '');
  return (lists.markers.conjunction.has(word) || lists.markers.upTo.has(word)) && isTime(pieces, at + 1);
}

/** Piece after "alone", "so far", "ago" behind a phrase of time. */
function tailEnd({ lower, lists }: Pieces, end: number, limit: number): number {
  const tail = lists.periods.tails.find((words) =>
    words.every((word, k) => end + k < limit && lower[end + k] === word),
  );
  return end + (tail?.length ?? 0);
}

/** Piece after the phrase of time that starts at `i`; `i` where there is none. */
function periodEnd(pieces: Pieces, i: number, limit: number): number {
  const { lower, words, lists } = pieces;
  const word = lower[i]!;
  if (lists.periods.single.has(word)) return i + 1;
  const named = isNamedTime(pieces, i);
  const opens = lists.periods.openers.has(word);
  if (!named && !opens && !(lists.periods.relative.has(word) && isTime(pieces, i + 1))) return i;
  let end = named ? i + 1 : i;
  for (let at = i + 1; at < Math.min(limit, i + REACH); at++) {
    const day = DAY.test(words[at]!) && isMonth(pieces, words[at - 1] === '.' ? at - 2 : at - 1);
    if (day || isTime(pieces, at) || (end > i && lists.periods.single.has(lower[at]))) end = at + 1;
    else if (!goesOn(pieces, at)) break;
  }
  // "in Monday's clashes": only the day is a time.
  if (opens && /^['’]$/.test(words[end] ?? '')) return i;
  return end > i ? tailEnd(pieces, end, limit) : sinceEvent(pieces, i, limit);
}

/** The phrases of time of a sentence, in order: "since 2014", "in a week", "on Sunday", "this month alone". */
export function periodsIn(pieces: Pieces, first: number, limit: number): Phrase[] {
  const found: Phrase[] = [];
  for (let i = first; i < limit;) {
    const end = periodEnd(pieces, i, limit);
    if (end > i) found.push({ first: i, end });
    i = Math.max(end, i + 1);
  }
  return found;
}
