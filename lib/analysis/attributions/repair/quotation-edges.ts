import type { Draft, TokenSpan } from '../draft';
import type { Quotation } from '../../text';
import { occupiedTokens, sentenceRange, type View } from '../view';

/**
 * A content that starts or ends within a quotation takes in the whole of it, where nothing else is marked there and the
 * cue stands outside: nobody quotes half a quotation.
 */
export function wholeQuotations(view: View, drafts: readonly Draft[]): void {
  const { quotations, quotationOf } = view;
  if (quotations.length === 0) return;
  const occupied = occupiedTokens(view, drafts);
  const isFree = (first: number, end: number) => first < end && !occupied.subarray(first, end).includes(1);
  for (const draft of drafts) {
    const { cue } = draft;
    if (!cue) continue;
    draft.content = draft.content.map((span): TokenSpan => {
      const opening = quotationOf[span.first]!;
      const closing = quotationOf[span.end - 1]!;
      let { first, end } = span;
      if (opening >= 0 && opening !== quotationOf[cue.first] && isFree(quotations[opening]!.first, first))
        first = quotations[opening]!.first;
      const last =
        closing >= 0 && closing !== quotationOf[cue.first] ? endOf(view, quotations[closing]!, end - 1) : end;
      if (isFree(end, last)) end = last;
      occupied.fill(1, first, end);
      return { ...span, first, end };
    });
  }
}

/** Where a quotation ends; one that is never closed may be a slip, and is followed to the end of the sentence. */
function endOf(view: View, { last, closed }: Quotation, token: number): number {
  return closed ? last + 1 : Math.min(last + 1, sentenceRange(view, token).end);
}
