import { findFigures } from '../../lib/analysis/figures';
import type { LinkedAttribution } from '../../lib/analysis/attributions';
import { english } from '../../lib/analysis/languages/english';
import { readText } from '../../lib/analysis/paragraph';

/** The figures of a text, with the words each covers. */
export function figuresIn(text: string, attributions: readonly LinkedAttribution[] = []) {
  return findFigures(readText(text, english), attributions).map((figure) => ({
    ...figure,
    words: text.slice(figure.span.start, figure.span.end),
  }));
}

/** Values of a text's figures; a range as [value, max]. */
export function valuesIn(text: string): (number | [number, number])[] {
  return figuresIn(text).map(({ value, max }) => (max === null ? value : [value, max]));
}
