import type { TaggedSpan } from './spans';

/**
 * The source a cue without one shares: the nearest to its left in its sentence, else the nearest to its right there
 * ("He said … and added that …"). `sources` are in text order.
 */
export function sharedSource(cue: TaggedSpan, sources: readonly TaggedSpan[]): TaggedSpan | null {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sources[middle]!.first < cue.first) low = middle + 1;
    else high = middle;
  }
  const inSentence = (source: TaggedSpan | undefined) => source?.firstSentence === cue.firstSentence;
  const left = sources[low - 1];
  const right = sources[low];
  if (left && inSentence(left)) return left;
  return right && inSentence(right) ? right : null;
}
