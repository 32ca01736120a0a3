import { compare } from './comparisons';
import type { ArrangedNumbers, Report } from './report';

/** Lines the figures of a report up. Apart from the report itself: the popup's first list does without it. */
export function arrangeNumbers({ figures }: Report): ArrangedNumbers {
  const comparisons = compare(figures);
  const compared = new Set(comparisons.flatMap(({ entries }) => entries.map(({ index }) => index)));
  return {
    comparisons,
    sourced: figures.filter(({ index, voices }) => voices.length > 0 && !compared.has(index)),
    unsourced: figures.filter(({ voices }) => voices.length === 0),
  };
}
