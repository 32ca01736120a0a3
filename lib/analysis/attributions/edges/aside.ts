import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';

import { sentenceRange, type View } from '../view';
import { moves } from './edge';

/** Ends before ", a move that could …". */
export const aside: Construction = {
  id: 'comment',
  about: 'the reporter’s comment on what was said, in apposition at its end',
  example: {
    text: 'The council said it would shut the pier, a move that could cost 300 jobs.',
    found: ['The council | it would shut the pier'],
  },
  lookalike: {
    text: 'The council said it would move a crane to the pier.',
    found: ['The council | it would move a crane to the pier'],
  },
  mend: moves(beforeAside),
};

function beforeAside(view: View, span: TokenSpan): TokenSpan {
  const { lower, quotationOf } = view;
  const { first } = sentenceRange(view, span.end - 1);
  for (let i = Math.max(first, span.first) + 2; i < span.end - 3; i++) {
    if (lower[i] !== ',' || quotationOf[i]! >= 0 || !view.grammar.indefiniteArticles.has(lower[i + 1])) continue;
    if (view.grammar.asides.has(lower[i + 2])) return { ...span, end: i };
  }
  return span;
}
