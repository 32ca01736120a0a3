import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { opensQuotation } from '../grammar/clause';
import { isAside } from '../grammar/cue';
import type { View } from '../view';
import { moves } from './edge';

/** "“…,” he said, referring to | the fee |, “…”". */
export const nextQuotation: Construction = {
  id: 'next-quotation',
  about: 'the quotation that goes on after a speaker’s aside',
  example: {
    text: '“If the toll doubles again,” Marlow said, referring to the fee, “our lorries will take the mountain road.”',
    found: ['Marlow | “If the toll doubles again,” … “our lorries will take the mountain road.”'],
  },
  lookalike: {
    text: '“If the toll doubles again,” Marlow said, referring to the “mountain fee”.',
    found: ['Marlow | “If the toll doubles again,”'],
  },
  mend: moves((view, span, { cue }) => (cue && isAside(view, cue) ? beforeQuotation(view, span) : span)),
};

/** Ends where the quotation goes on that a speaker's aside interrupts: "“…,” he said, referring to the fee, “…”". */
function beforeQuotation(view: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (view.lower[i] === ',') return opensQuotation(view, i + 1) ? { ...span, end: i } : span;
  }
  return span;
}
