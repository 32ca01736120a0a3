import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { Unit } from './units';

/** Tokens in which the word that opens the clause is looked for. */
const LONGEST = 60;

/**
 * "gab bekannt, dass das Boot, das im Hafen lag, | gesunken sei": a content that the tagger cut begins with the clause that its
 * reporting words govern.
 */
export function withClauseOpening({ lower, outerQuotationOf }: AnyParagraph, range: TokenRange, unit: Unit): Unit {
  const [content] = unit.contents;
  if (!content || unit.cues.length === 0 || content.first <= range.first || content.first > range.end) return unit;
  const opens = openingBefore(content);
  if (opens === undefined) return unit;
  return {
    ...unit,
    contents: [{ ...content, first: opens }, ...unit.contents.slice(1)],
    steps: [...unit.steps, 'clause'],
  };

  /** "dass" between the reporting words and the content, right behind a comma. */
  function openingBefore({ first }: TaggedSpan): number | undefined {
    const isTaken = (at: number) =>
      unit.cues.some((cue) => cue.first <= at && at < cue.end) ||
      (unit.source !== null && unit.source.first <= at && at < unit.source.end);
    for (let at = first; at > Math.max(range.first, first - LONGEST); at--) {
      if (at < first && (isTaken(at) || outerQuotationOf[at]! >= 0 || /^[;:]$/.test(lower[at]!))) return undefined;
      if (/^(?:dass|daß)$/.test(lower[at]!)) return at < first && lower[at - 1] === ',' ? at : undefined;
    }
    return undefined;
  }
}
