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
  return view.quotations.reduce((current, quotation, number) => {
    const isMeant = goesOn && number === view.quotations.length - 1;
    return quotation.closed || isMeant ? current : closed(current, quotation, number);
  }, view);
}

function closed(view: View, open: Quotation, number: number): View {
  const outside = view.quotationOf.slice();
  outside.fill(-1, open.first, open.last + 1);
  const plain = { ...view, quotationOf: outside };
  const limit = Math.min(open.last + 1, endOfWords(view, sentenceRange(view, open.first)));
  for (let i = open.first + 2; i < limit; i++) {
    if (view.lower[i] !== ',' || !closingAttribution(plain, i + 1, limit)) continue;
    outside.fill(number, open.first, i + 1);
    return { ...plain, quotations: view.quotations.with(number, { first: open.first, last: i, closed: true }) };
  }
  return view;
}
