import type { Quotation } from '../../text';
import { closingAttribution, endOfWords, opensQuotation } from '../grammar/clause';
import { sentenceRange, type View } from '../view';

/**
 * A view in which a quotation whose closing mark is missing ends before whoever spoke: "“The lamps must be mended, he
 * added. The mayor left. “Never,” he said." Where the next paragraph opens with a quotation the last mark is left out on
 * purpose, and nothing changes.
 * @param next the paragraph after this one, if any
 */
export function withClosedQuotation(view: View, next: View | undefined): View {
  const goesOn = next !== undefined && next.words.length > 0 && opensQuotation(next, 0);
  const open = [...view.quotations.entries()].filter(([, { closed }]) => !closed);
  if (goesOn && open.at(-1)?.[0] === view.quotations.length - 1) open.pop();
  if (open.length === 0) return view;
  // One copy for all of them: a page of thousands of opening marks took a copy each.
  const copy = { ...view, quotations: [...view.quotations], quotationOf: view.quotationOf.slice() };
  let isSame = true;
  for (const [number, quotation] of open) if (close(copy, quotation, number)) isSame = false;
  return isSame ? view : copy;
}

interface CopiedView extends View {
  readonly quotations: Quotation[];
}

/** Ends a quotation in the copy before who spoke, if somebody did; true if so. */
function close(copy: CopiedView, { first, last }: Quotation, number: number): boolean {
  const { quotations, quotationOf } = copy;
  const limit = Math.min(last + 1, endOfWords(copy, sentenceRange(copy, first)));
  const before = quotationOf.slice(first, limit);
  quotationOf.fill(-1, first, limit);
  for (let i = first + 2; i < limit; i++) {
    if (copy.lower[i] !== ',' || !closingAttribution(copy, i + 1, limit)) continue;
    quotationOf.fill(-1, limit, last + 1);
    quotationOf.fill(number, first, i + 1);
    quotations[number] = { first, last: i, closed: true };
    return true;
  }
  quotationOf.set(before, first);
  return false;
}
