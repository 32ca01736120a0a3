import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';

import { sentenceRange, type View } from '../view';
import { moves } from './edge';

/** Longest "just a few hours" before "after", in tokens. */
const LONGEST_TIME = 5;

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
    const isMark = lower[i] === ',' || view.grammar.dashes.has(lower[i]);
    if (!isMark || quotationOf[i]! >= 0) continue;
    if (isTimeApart(view, i + 1, span.end) || isOutcome(view, i + 1)) return { ...span, end: i };
    if (!view.grammar.indefiniteArticles.has(lower[i + 1])) continue;
    if (view.grammar.asides.has(lower[i + 2])) return { ...span, end: i };
  }
  return span;
}

/** ", hours | after the mayor spoke", ", a day before": when it was said or done, told by the reporter. */
function isTimeApart({ lower, grammar }: View, i: number, limit: number): boolean {
  for (let k = i; k < Math.min(limit - 2, i + LONGEST_TIME); k++) {
    if (grammar.timeConjunctions.has(lower[k])) return k > i && grammar.durations.has(lower[k - 1]);
    const fits =
      grammar.durations.has(lower[k]) ||
      grammar.determiners.has(lower[k]) ||
      grammar.isAdverb(lower[k]!) ||
      /^\d+$/.test(lower[k]!);
    if (!fits) return false;
  }
  return false;
}

/** ", only to | sail in May", ", only for | the pier to fall": how it came out, told by the reporter. */
function isOutcome({ lower, grammar }: View, i: number): boolean {
  return (
    grammar.outcomeAdverbs.has(lower[i]) &&
    (grammar.purposes.has(lower[i + 1]) || grammar.infinitiveMarkers.has(lower[i + 1]))
  );
}
