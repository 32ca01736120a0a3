import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';

import type { View } from '../view';
import { moves } from './edge';

/** Longest "in a call with the envoy" before "that", in tokens. */
const LONGEST_ADVERBIAL = 14;

/** "in a call with the envoy that …", "this month that …": starts at "that". */
export const adverbial: Construction = {
  id: 'adverbial-before-that',
  about: 'when or where it was said, before "that"',
  example: {
    text: 'The ministry said this month that lifting the fee is a condition.',
    found: ['The ministry | that lifting the fee is a condition'],
  },
  lookalike: {
    text: 'The ministry said this month is that of the ships.',
    found: ['The ministry | this month is that of the ships'],
  },
  mend: moves(afterAdverbial),
};

function afterAdverbial(view: View, span: TokenSpan): TokenSpan {
  const { lower, quotationOf } = view;
  const next = skipAdverbials(view, span.first, span.end - 1);
  // "argued for | decades that …"
  if (
    view.grammar.durations.has(lower[span.first]) &&
    view.grammar.purposes.has(lower[span.first - 1]) &&
    view.grammar.complementizers.has(lower[span.first + 1])
  )
    return { ...span, first: span.first + 1 };
  if (next > span.first && view.grammar.complementizers.has(lower[next])) return { ...span, first: next };
  if (!view.grammar.prepositions.has(lower[span.first])) return span;
  let occasion = false;
  for (let i = span.first + 1; i < Math.min(span.end - 1, span.first + LONGEST_ADVERBIAL); i++) {
    if (quotationOf[i]! >= 0 || lower[i] === ',') return span;
    if (view.grammar.occasions.has(lower[i])) occasion = true;
    if (view.grammar.complementizers.has(lower[i])) return occasion ? { ...span, first: i } : span;
  }
  return span;
}
