import { anchorOf, cueOf, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { LinkedAttribution } from '../../../attributions/linked';
import { confidenceOf } from '../../../attributions/shape/confidence';
import type { QuoteKind, Span } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import type { Trace } from '../../../trace';
import { actOf } from './acts';
import type { ReportVerbs } from './report-verbs';

/** The attribution a draft makes, with the number of the one it stands in. */
export function shaped(
  paragraphs: readonly AnyParagraph[],
  draft: Draft,
  parent: number | null,
  reports: ReportVerbs,
  trace: Trace | undefined,
): LinkedAttribution {
  const textSpan = ({ paragraph, first, end }: TokenSpan): Span => {
    const { starts, ends } = paragraphs[paragraph]!.tokens;
    return { start: starts[first]!, end: ends[end - 1]! };
  };
  const attribution: LinkedAttribution = {
    kind: 'statement',
    parent,
    source: draft.source && textSpan(draft.source),
    cue: cueOf(draft).map(textSpan),
    content: draft.content.map(textSpan),
    quote: quoteKindOf(paragraphs, draft),
    act: actOf(paragraphs, draft, reports),
    confidence: confidenceOf(draft),
  };
  for (const step of draft.steps) trace?.note(attribution, 'attribution', { step, words: textSpan(anchorOf(draft)) });
  return attribution;
}

/** Words that only open what is said. */
const OPENS = /^(?:dass|daß|ob)$/;

/** Direct: all words of the content stand between quotation marks; mixed: some; indirect: none. */
function quoteKindOf(paragraphs: readonly AnyParagraph[], { content }: Draft): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { paragraph, first, end } of content) {
    const { lower, outerQuotationOf } = paragraphs[paragraph]!;
    for (let i = first; i < end; i++) {
      if (!/[\p{L}\p{N}]/u.test(lower[i]!) || OPENS.test(lower[i]!)) continue;
      if (outerQuotationOf[i]! >= 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return 'indirect';
  return outside === 0 ? 'direct' : 'mixed';
}
