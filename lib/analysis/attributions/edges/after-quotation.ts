import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { opensQuotation } from '../grammar/clause';
import type { View } from '../view';
import { moves } from './edge';

/** "The sergeant told them | “Wait here.” | before he went in": what was done then is not said. */
export const afterQuotation: Construction = {
  id: 'after-quotation',
  about: 'what happened when something was said, told after the quotation',
  example: {
    text: 'The guard shouted “Stop!” and ran to the gate.',
    found: ['The guard | “Stop!”'],
  },
  lookalike: {
    text: 'The guard said “nobody” was at the gate and ran off.',
    found: ['The guard | “nobody” was at the gate and ran off'],
  },
  mend: moves((view, span, { cue }) =>
    cue && cue.end <= span.first && cue.end + 1 >= span.first ? untilQuotation(view, span) : span,
  ),
};

function untilQuotation(view: View, span: TokenSpan): TokenSpan {
  const { lower, grammar, quotations, quotationOf } = view;
  if (!opensQuotation(view, span.first)) return span;
  const { last, closed } = quotations[quotationOf[span.first]!]!;
  const next = last + 1;
  if (!closed || next >= span.end) return span;
  const tellsWhen = grammar.whenWords.has(lower[next]);
  const tellsThen =
    grammar.additives.has(lower[next]) &&
    (grammar.isPastForm(lower[next + 1] ?? '') ||
      grammar.isThirdPerson(lower[next + 1] ?? '') ||
      grammar.irregularPast.has(lower[next + 1])) &&
    !grammar.auxiliaries.has(lower[next + 1]);
  return tellsWhen || tellsThen ? { ...span, end: next } : span;
}
