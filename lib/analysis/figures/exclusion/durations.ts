import type { Numeral } from '../numerals';
import { type Pieces } from '../pieces';

/** At most so many words stand between a number and the unit of time: "two full consecutive days". */
const REACH = 3;

/** Whether a number measures time: "two weeks", "a 10-day truce", "half an hour", "hundreds of years". */
export function isDuration({ lower, lists }: Pieces, { first, end, kind }: Numeral): boolean {
  if (kind === 'percent' || kind === 'money' || kind === 'times') return false;
  let at = end;
  // "half an hour", "a quarter of a century", "dozens of days", "half the year"
  if (kind === 'fraction' || kind === 'vague' || lists.markers.partitive.has(lower[at])) {
    if (lists.markers.partitive.has(lower[at])) at++;
    if (kind === 'fraction' && lists.time.halfOf.has(lower[at])) at++;
  }
  for (let steps = 0; steps <= REACH; steps++, at++) {
    const word = lower[at] ?? '';
    if (lists.time.durations.has(word))
      return !(lists.time.seconds.has(word) && lower[at - 1] !== '-' && steps > 0) && first < at;
    if (!lists.time.durationModifiers.has(word)) return false;
  }
  return false;
}
