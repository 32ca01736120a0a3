import { NUMBERS } from '../lexicon';
import { glued, type Pieces } from '../pieces';
import { magnitudeAt } from './words';

/** Words that can multiply a greater one: "tens of thousands". */
const MULTIPLIERS = new Set(['tens', 'hundreds', 'dozens', 'thousands']);
/** What can follow "scores" where it is a number and not points or a verb. */
const AFTER_SCORES = new Set([
  'of',
  'more',
  'were',
  'are',
  'have',
  'had',
  'died',
  'others',
  'killed',
  'wounded',
  'injured',
]);

/**
 * Numbers that are only an order of magnitude: "dozens", "tens of thousands", "several hundred".
 * Their values are those of the annotation guidelines: the least the word can mean.
 */
export function readVague(pieces: Pieces, i: number): { value: number; end: number } | null {
  const { lower } = pieces;
  const word = lower[i] ?? '';
  if (NUMBERS.severals.has(word)) {
    // "several hundred", "a few thousand", "a couple of dozen"
    const at = lower[i + 1] === 'of' ? i + 2 : i + 1;
    const magnitude = magnitudeAt(pieces, at);
    return magnitude ? { value: 2 * magnitude.factor, end: magnitude.end } : null;
  }
  // "10s of thousands", "100s of homes"
  const digits =
    lower[i + 1] === 's' && glued(pieces, i + 1) && lower[i + 2] === 'of' ? NUMBERS.roundDigits.get(word) : undefined;
  if (digits !== undefined) {
    const greater = NUMBERS.plurals.get(lower[i + 3] ?? '');
    return greater !== undefined && greater > digits
      ? { value: (digits / 2) * greater, end: i + 4 }
      : { value: digits, end: i + 2 };
  }
  const plural = NUMBERS.plurals.get(word);
  if (plural === undefined) return null;
  if (MULTIPLIERS.has(word) && lower[i + 1] === 'of') {
    const greater = NUMBERS.plurals.get(lower[i + 2] ?? '');
    if (greater !== undefined && greater > plural) return { value: (plural / 2) * greater, end: i + 3 };
  }
  // "tens" stands only before a greater number; "dozens of scores" and the verb "scores" are none.
  if (word === 'tens') return null;
  if (word === 'scores' && !AFTER_SCORES.has(lower[i + 1] ?? '')) return null;
  return { value: plural, end: i + 1 };
}
