import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';
import { startsMainClause, startsSubordinate } from '../grammar/clause';
import { sentenceRange, type View } from '../view';
import { moves } from './edge';

/** "Although the ministry says | the road is open |, lorries were turned back". */
export const mainClause: Construction = {
  id: 'main-clause',
  about: 'the main clause after a subordinate one that reports something',
  example: {
    text: 'Although the ministry says the road is open, lorries were turned back at the bridge.',
    found: ['the ministry | the road is open'],
  },
  lookalike: {
    text: 'The ministry says the road is open, although lorries were turned back at the bridge.',
    found: ['The ministry | the road is open, although lorries were turned back at the bridge'],
  },
  mend: moves((view, span, { cue }) => {
    if (!cue || span.first < cue.end) return span;
    return startsSubordinate(view, sentenceRange(view, cue.first).first, cue.first)
      ? beforeMainClause(view, span)
      : span;
  }),
};

/** Ends where the main clause begins: "…, lorries were turned back". */
function beforeMainClause(view: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 2; i++) {
    if (view.lower[i] === ',' && view.quotationOf[i]! < 0 && startsMainClause(view, i + 1, span.end))
      return { ...span, end: i };
  }
  return span;
}
