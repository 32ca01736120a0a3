/** The fifth stage: numbers become figures, i.e. value, bound, what is counted, and whose claim it is. */
import type { LinkedAttribution } from '../attributions';
import type { Figure } from '../contract';
import type { TextDocument } from '../text';

/** Finds every figure, in text order. */
export function findFigures(_document: TextDocument, _attributions: readonly LinkedAttribution[]): Figure[] {
  return [];
}
