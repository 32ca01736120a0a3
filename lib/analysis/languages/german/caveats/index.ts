/** What the article says it could not find out: "ließ sich nicht überprüfen", "wollte sich nicht äußern", "war nicht zu erreichen". */
import type { Attribution, Caveat, CaveatKind, Span } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import type patterns from './patterns.json';

export interface CaveatPattern {
  readonly kind: CaveatKind;
  readonly pattern: RegExp;
}

/** The patterns from their data. */
export const caveatPatternsOf = (data: typeof patterns): readonly CaveatPattern[] =>
  (Object.entries(data) as [CaveatKind, string[]][]).flatMap(([kind, list]) =>
    list.map((source) => ({ kind, pattern: new RegExp(source, 'u') })),
  );

/** A sentence that is a caveat. */
export interface CaveatSentence {
  readonly kind: CaveatKind;
  readonly span: Span;
}

/** The caveats of a text, sentence by sentence, in text order; none within quotation marks. */
export function caveatSentences(
  text: string,
  paragraphs: readonly AnyParagraph[],
  patterns: readonly CaveatPattern[],
): CaveatSentence[] {
  return paragraphs.flatMap(({ sentences, tokens: { starts, ends }, outerQuotationOf }) =>
    sentences.flatMap(({ first, end }) => {
      const span = { start: starts[first]!, end: ends[end - 1]! };
      if (outerQuotationOf[first]! >= 0) return [];
      const words = text.slice(span.start, span.end);
      const found = patterns.find(({ pattern }) => pattern.test(words));
      return found ? [{ kind: found.kind, span }] : [];
    }),
  );
}

/** The caveats with the claim before, which those of what could not be checked speak of. */
export function readCaveats(found: readonly CaveatSentence[], attributions: readonly Attribution[]): Caveat[] {
  return found.map(({ kind, span }) => {
    const before = attributions.findLastIndex(({ content }) => content.every(({ end }) => end <= span.start));
    return {
      kind,
      span,
      speaker: null,
      attributions: kind === 'unverified' && before >= 0 ? [before] : [],
    };
  });
}
