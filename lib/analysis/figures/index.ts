/** The fifth stage: numbers become figures, i.e. value, bound, what is counted, and whose claim it is. */
import type { LinkedAttribution } from '../attributions';
import type { Figure } from '../contract';
import type { TextDocument } from '../text';
import { readBound } from './bounds';
import { readNoun } from './counted/noun';
import { exclusions } from './exclusion';
import { readNumerals } from './numerals';
import { ownersOf } from './owner';
import { piecesOf } from './pieces';

/** Finds every figure, in text order. Linear in the text. */
export function findFigures(document: TextDocument, attributions: readonly LinkedAttribution[]): Figure[] {
  const figures: Figure[] = [];
  for (const paragraph of document.paragraphs) {
    const pieces = piecesOf(document.text, paragraph);
    const numerals = readNumerals(pieces);
    const excluded = exclusions(pieces, numerals);
    for (const [i, numeral] of numerals.entries()) {
      if (excluded[i] !== null) continue;
      const limit = Math.min(numerals[i + 1]?.first ?? Infinity, pieces.bounds[pieces.sentences[numeral.first]!]!.end);
      const noun = readNoun(pieces, numeral, limit);
      const bound = readBound(pieces, numeral, [numeral.end, noun.figureEnd]);
      const of = document.text.slice(pieces.starts[noun.first], pieces.ends[noun.end - 1]);
      figures.push({
        span: { start: pieces.starts[bound.first]!, end: pieces.ends[Math.max(noun.figureEnd, bound.end) - 1]! },
        value: numeral.value,
        max: numeral.max,
        bound: bound.bound,
        ...(noun.end > noun.first && { of }),
        attribution: null,
      });
    }
  }
  const owners = ownersOf(
    figures.map(({ span }) => span),
    attributions,
  );
  return figures.map((figure, i) => ({ ...figure, attribution: owners[i]?.attribution ?? null }));
}
