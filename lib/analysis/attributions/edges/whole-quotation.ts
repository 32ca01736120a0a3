import type { Construction } from '../constructions/construction';
import { changed, type TokenSpan } from '../draft';
import type { Quotation } from '../../text';
import { OccupiedTokens } from '../occupied';
import { sentenceRange, type View } from '../view';

/**
 * A content that starts or ends within a quotation takes in the whole of it, where nothing else is marked there and the
 * cue stands outside: nobody quotes half a quotation.
 */
export const wholeQuotation: Construction = {
  id: 'whole-quotation',
  about: 'a quotation of which only a part was marked',
  example: {
    text: 'Fees are not "bolt-on things," Marlow said, but instead "part of the plan."',
    found: ['Marlow | Fees are not "bolt-on things," … but instead "part of the plan."'],
  },
  lookalike: {
    text: 'The envoy said the truce was "close to collapse" in the north.',
    found: ['The envoy | the truce was "close to collapse" in the north'],
  },
  mend(view, drafts) {
    const { quotations, quotationOf } = view;
    if (quotations.length === 0) return (draft) => draft;
    const occupied = new OccupiedTokens(view, drafts);
    const isFree = (first: number, end: number) => first < end && occupied.isFree(first, end);
    return (draft) => {
      const { cue } = draft;
      if (!cue) return draft;
      const content = draft.content.map((span): TokenSpan => {
        const opening = quotationOf[span.first]!;
        const closing = quotationOf[span.end - 1]!;
        const own = quotationOf[cue.first]!;
        let { first, end } = span;
        if (opening >= 0 && opening !== own && isFree(quotations[opening]!.first, first))
          ({ first } = quotations[opening]!);
        const last = closing >= 0 && closing !== own ? endOf(view, quotations[closing]!, end - 1) : end;
        if (isFree(end, last)) end = last;
        occupied.take(first, end);
        return { ...span, first, end };
      });
      return changed(draft, { content });
    };
  },
};

/** Where a quotation ends; one that is never closed may be a slip, and is followed to the end of the sentence. */
function endOf(view: View, { last, closed }: Quotation, token: number): number {
  return closed ? last + 1 : Math.min(last + 1, sentenceRange(view, token).end);
}
