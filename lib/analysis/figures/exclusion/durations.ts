import { TIME } from '../lexicon';
import type { Numeral } from '../numerals';
import { type Pieces } from '../pieces';

/** At most so many words stand between a number and the unit of time: "two full consecutive days". */
const REACH = 3;

/** Whether a number measures time: "two weeks", "a 10-day truce", "half an hour", "hundreds of years". */
export function isDuration({ lower }: Pieces, { first, end, kind }: Numeral): boolean {
  if (kind === 'percent' || kind === 'money' || kind === 'times') return false;
  let at = end;
  // "half an hour", "a quarter of a century", "dozens of days", "half the year"
  if (kind === 'fraction' || kind === 'vague' || lower[at] === 'of') {
    if (lower[at] === 'of') at++;
    if (kind === 'fraction' && ['a', 'an', 'the', 'this', 'last'].includes(lower[at] ?? '')) at++;
  }
  for (let steps = 0; steps <= REACH; steps++, at++) {
    const word = lower[at] ?? '';
    if (TIME.durations.has(word)) return !(word === 'second' && lower[at - 1] !== '-' && steps > 0) && first < at;
    if (!TIME.durationModifiers.has(word)) return false;
  }
  return false;
}
