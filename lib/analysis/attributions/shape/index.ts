/** From a draft to an attribution: spans as offsets, kind, quotation, confidence. */
import { actOf } from '../acts';
import { before, cueOf, overlaps, textSpan, type Draft, type TokenSpan } from '../draft';
import type { LinkedAttribution } from '../linked';
import type { View } from '../view';
import { confidenceOf } from './confidence';
import { kindOf } from './kind';
import { quoteKindOf } from './quote-kind';

/** The attribution a draft makes, with the number of the one it stands in. */
export function shape(views: readonly View[], draft: Draft, parent: number | null): LinkedAttribution {
  return {
    kind: kindOf(views, draft),
    parent,
    source: draft.source && textSpan(views, draft.source),
    cue: cueOf(draft).map((span) => textSpan(views, span)),
    content: inOrder(draft.content).map((span) => textSpan(views, span)),
    quote: quoteKindOf(views, draft.content),
    act: actOf(views, draft),
    confidence: confidenceOf(draft),
  };
}

/** Contents in text order, without overlaps. */
function inOrder(content: readonly TokenSpan[]): TokenSpan[] {
  const ordered: TokenSpan[] = [];
  for (const span of content.toSorted(before)) {
    const last = ordered.at(-1);
    if (!last || !overlaps(last, span)) ordered.push(span);
    else if (span.end > last.end) ordered[ordered.length - 1] = { ...last, end: span.end };
  }
  return ordered;
}
