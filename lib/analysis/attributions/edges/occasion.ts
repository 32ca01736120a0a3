import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { startsCircumstance } from '../grammar/clause';
import { PRONOUNS } from '../grammar/words';
import type { View } from '../view';
import { moves } from './edge';

/** "cited “bare wires” | as it left": a quotation ends before when or why it was said. */
export const occasion: Construction = {
  id: 'occasion-after-quotation',
  about: 'when or why something was said, after a quotation',
  example: {
    text: 'The carrier cited “bare wires and wet cellars” as it left the valley.',
    found: ['The carrier | “bare wires and wet cellars”'],
  },
  lookalike: { text: 'The carrier called it “bare” as well.', found: ['The carrier | it “bare” as well'] },
  mend: moves(beforeOccasion),
};

function beforeOccasion(view: View, span: TokenSpan): TokenSpan {
  const quotation = view.quotations[view.quotationOf[span.first]!];
  if (quotation?.first !== span.first || quotation.last >= span.end - 2) return span;
  const end = quotation.last + 1;
  const isOccasion = startsCircumstance(view, end) && PRONOUNS.has(view.lower[end + 1]!);
  return isOccasion ? { ...span, end } : span;
}
