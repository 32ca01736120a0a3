import { startsLetter } from '../../text';
import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';

/** "one" that counts nothing ("no one", "one of the", "one another"), "half" that is no share ("second half", "half-brother"). */
export function isPronoun(pieces: Pieces, { first, end, kind, value, digits }: Numeral): boolean {
  const { lower, words, lists } = pieces;
  if (kind === 'fraction' && lists.numbers.half.has(lower[end - 1])) {
    return (
      lists.designations.notFractionAfter.has(lower[first - 1] ?? '') ||
      (words[end] === '-' && glued(pieces, end)) ||
      lists.designations.way.has(lower[end])
    );
  }
  if (kind !== 'count' || digits || value !== 1 || !lists.markers.one.has(lower[first]) || end !== first + 1)
    return false;
  if (words[end] === '-' || lists.designations.oneBefore.has(lower[first - 1] ?? '')) return true;
  // "the second one"
  if (lists.designations.oneAfterOrdinal.has(lower[first - 1] ?? '')) return true;
  // "one hit a school": a verb with what it was done to, where "one home burned" counts.
  if (lists.nouns.verbs.has(lower[end] ?? '') && lists.designations.oneAfterVerb.has(lower[end + 1] ?? '')) return true;
  // "in one particularly wet spring" names a spring.
  if (lists.endings.adverb.test(lower[end] ?? '') && !lists.nouns.notAdverbs.has(lower[end])) return true;
  // "a professional one"
  if (lists.markers.indefinite.has(lower[first - 2])) return true;
  return (
    !startsLetter(words[end] ?? '') ||
    lists.designations.oneAfter.has(lower[end]) ||
    (lists.nouns.stops.has(lower[end]) && !lists.nouns.directions.has(lower[end]))
  );
}
