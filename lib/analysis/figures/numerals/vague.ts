import { glued, type Pieces } from '../pieces';
import { magnitudeAt } from './number-words';

/**
 * Numbers that are only an order of magnitude: "dozens", "tens of thousands", "several hundred".
 * Their values are those of the annotation guidelines: the least the word can mean.
 */
export function readVague(pieces: Pieces, i: number): { value: number; end: number } | null {
  const { lower, lists } = pieces;
  const word = lower[i] ?? '';
  if (lists.numbers.severals.has(word)) {
    // "several hundred", "a few thousand", "a couple of dozen"
    const at = lists.markers.partitive.has(lower[i + 1]) ? i + 2 : i + 1;
    const magnitude = magnitudeAt(pieces, at);
    return magnitude ? { value: 2 * magnitude.factor, end: magnitude.end } : null;
  }
  // "10s of thousands", "100s of homes"
  const digits =
    lists.endings.pluralOfDigits === lower[i + 1] && glued(pieces, i + 1) && lists.markers.partitive.has(lower[i + 2])
      ? lists.numbers.roundDigits.get(word)
      : undefined;
  if (digits !== undefined) {
    const greater = lists.numbers.plurals.get(lower[i + 3] ?? '');
    return greater !== undefined && greater > digits
      ? { value: (digits / 2) * greater, end: i + 4 }
      : { value: digits, end: i + 2 };
  }
  const plural = lists.numbers.plurals.get(word);
  if (plural === undefined) return null;
  if (lists.numbers.multipliers.has(word) && lists.markers.partitive.has(lower[i + 1])) {
    const greater = lists.numbers.plurals.get(lower[i + 2] ?? '');
    if (greater !== undefined && greater > plural) return { value: (plural / 2) * greater, end: i + 3 };
  }
  // "tens" stands only before a greater number; "dozens of scores" and the verb "scores" are none.
  if (lists.numbers.tensAlone.has(word)) return null;
  if (lists.numbers.scores.has(word) && !lists.numbers.afterScores.has(lower[i + 1] ?? '')) return null;
  return { value: plural, end: i + 1 };
}
