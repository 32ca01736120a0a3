import { DESIGNATIONS, NOUNS } from '../lexicon';
import type { Numeral } from '../numerals';
import { glued, type Pieces } from '../pieces';

const NO_FRACTION_BEFORE = new Set(['first', 'second', 'latter', 'top', 'bottom', 'better', 'other', 'final']);

const ORDINALS = new Set(
  'second third fourth fifth sixth seventh eighth ninth tenth latter former only other same right wrong'.split(' '),
);
const AFTER_VERB = new Set(
  'a an the this that these those its his her their our my it him them us at on in into by near'.split(' '),
);

/** "one" that counts nothing ("no one", "one of the", "one another"), "half" that is no share ("second half", "half-brother"). */
export function isPronoun(pieces: Pieces, { first, end, kind, value, digits }: Numeral): boolean {
  const { lower, words } = pieces;
  if (kind === 'fraction' && lower[end - 1] === 'half') {
    return (
      NO_FRACTION_BEFORE.has(lower[first - 1] ?? '') ||
      (words[end] === '-' && glued(pieces, end)) ||
      lower[end] === 'way'
    );
  }
  if (kind !== 'count' || digits || value !== 1 || lower[first] !== 'one' || end !== first + 1) return false;
  if (words[end] === '-' || DESIGNATIONS.oneBefore.has(lower[first - 1] ?? '')) return true;
  // "the second one"
  if (ORDINALS.has(lower[first - 1] ?? '')) return true;
  // "one hit a school": a verb with what it was done to, where "one home burned" counts.
  if (NOUNS.verbs.has(lower[end] ?? '') && AFTER_VERB.has(lower[end + 1] ?? '')) return true;
  // "in one particularly wet spring" names a spring.
  if (lower[end]?.endsWith('ly') && lower[end] !== 'family' && lower[end] !== 'assembly') return true;
  // "a professional one"
  if (lower[first - 2] === 'a' || lower[first - 2] === 'an') return true;
  return (
    !/^\p{L}/u.test(words[end] ?? '') ||
    DESIGNATIONS.oneAfter.has(lower[end]!) ||
    (NOUNS.stops.has(lower[end]!) && !NOUNS.directions.has(lower[end]!))
  );
}
