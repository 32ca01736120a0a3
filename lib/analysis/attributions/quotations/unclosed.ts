import { closingAttribution, endOfWords, opensQuotation } from '../grammar/clause';
import { sentenceRange, type View } from '../view';

/**
 * A view in which a quotation whose closing mark is missing ends before whoever spoke: "“The lamps must be mended, he
 * added." Where the next paragraph opens with a quotation the mark is left out on purpose, and nothing changes.
 * @param next the paragraph after this one, if any
 */
export function withClosedQuotation(view: View, next: View | undefined): View {
  const open = view.quotations.at(-1);
  if (!open || open.closed || (next && next.words.length > 0 && opensQuotation(next, 0))) return view;
  const outside = view.quotationOf.slice();
  outside.fill(-1, open.first, open.last + 1);
  const plain = { ...view, quotationOf: outside };
  const limit = endOfWords(view, sentenceRange(view, open.first));
  for (let i = open.first + 2; i < limit; i++) {
    if (view.lower[i] !== ',' || !closingAttribution(plain, i + 1, limit)) continue;
    const number = view.quotations.length - 1;
    outside.fill(number, open.first, i + 1);
    return { ...plain, quotations: view.quotations.with(number, { first: open.first, last: i, closed: true }) };
  }
  return view;
}
