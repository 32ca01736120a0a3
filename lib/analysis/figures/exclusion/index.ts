/** Tells the numbers that quantify something from those that don't, in the order the tests are tried. */
import type { Numeral } from '../numerals';
import type { Pieces } from '../pieces';
import { isAge } from './ages';
import { isClockTime } from './clock';
import { isDate } from './dates';
import { isDesignation } from './designations';
import { isDuration } from './durations';
import { isIdentifier } from './identifiers';
import { isPronoun } from './pronouns';
import { isScore } from './scores';
import { isYear } from './years';

const TESTS = {
  identifier: isIdentifier,
  age: isAge,
  duration: isDuration,
  clock: isClockTime,
  score: isScore,
  date: isDate,
  year: isYear,
  designation: isDesignation,
  pronoun: isPronoun,
} satisfies Record<string, (pieces: Pieces, numeral: Numeral) => boolean>;

/** Why a number is no figure. */
export type Exclusion = keyof typeof TESTS;

const OF_TIMES = ['age', 'duration', 'clock', 'date', 'year'] as const;
const INHERITED = new Set<Exclusion | null>(OF_TIMES);
const JOINING_MARKS = new Set([',', '-', '–', '—', '&']);

/** Whether nothing but joining words stands between two numbers: "16 and 17-year-olds". */
function joined({ lower, lists }: Pieces, left: Numeral, right: Numeral): boolean {
  if (right.first - left.end > 2 || right.first === left.end) return false;
  return lower
    .slice(left.end, right.first)
    .every((word) => JOINING_MARKS.has(word) || lists.time.exclusionJoiners.has(word));
}

/**
 * For each number why it is left out, or null where it is a figure.
 * What leaves a number out holds for one joined to it that has nothing of its own after it.
 */
export function exclusions(pieces: Pieces, numerals: readonly Numeral[]): (Exclusion | null)[] {
  const names = Object.keys(TESTS) as Exclusion[];
  const found = numerals.map((numeral) => names.find((name) => TESTS[name](pieces, numeral)) ?? null);
  for (let i = numerals.length - 2; i >= 0; i--) {
    if (found[i] !== null || numerals[i]!.kind !== 'count') continue;
    if (INHERITED.has(found[i + 1]!) && joined(pieces, numerals[i]!, numerals[i + 1]!)) found[i] = found[i + 1]!;
  }
  return found;
}
