import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { isWord, occupiedTokens, sentenceRange, type View } from '../view';

/** Shortest quotation that can stand as a statement of its own, in words. */
const SHORTEST = 4;

/** Quotations that start where a sentence starts and end where one ends, and that nobody is named for. */
export function looseQuotations(view: View, drafts: readonly Draft[]): TokenRange[] {
  if (view.quotations.length === 0) return [];
  const occupied = occupiedTokens(
    view,
    drafts.filter((draft) => !isWithinQuotation(view, draft)),
  );
  return view.quotations
    .map(({ first, last }) => ({ first, end: last + 1 }))
    .filter((range) => {
      const starts = sentenceRange(view, range.first).first === range.first;
      const ends = sentenceRange(view, range.end - 1).end <= range.end + 1;
      const isFree = !occupied.subarray(range.first, range.end).includes(1);
      return starts && ends && isFree && view.words.slice(range.first, range.end).filter(isWord).length >= SHORTEST;
    });
}

/** What somebody quoted says of others: source, cue and content lie in one quotation, which is no quoted transcript. */
function isWithinQuotation({ quotationOf }: View, { source, cue, content, finding }: Draft): boolean {
  if (finding === 'transcript') return false;
  const number = cue ? quotationOf[cue.first]! : -1;
  const parts = [...(source ? [source] : []), ...content];
  return (
    number >= 0 && parts.every(({ first, end }) => quotationOf[first] === number && quotationOf[end - 1] === number)
  );
}
