import type { Construction } from '../constructions/construction';
import type { TokenSpan } from '../draft';

import { finiteVerbAt, isFiniteVerb } from '../grammar/finite-verb';
import type { View } from '../view';
import { moves } from './edge';

/** Longest ", which the envoy has repeatedly" before a cue, in tokens. */
const LONGEST_RELATIVE = 8;

/** ", which the envoy calls | a trap |, has killed …". */
export const mainVerb: Construction = {
  id: 'main-verb',
  about: 'the verb of the main clause, after a relative clause that reports something',
  example: {
    text: 'The drought, which the UN calls the worst in decades, has killed livestock.',
    found: ['the UN | the worst in decades'],
  },
  lookalike: {
    text: 'The UN calls the drought the worst in decades, and it has killed livestock.',
    found: ['The UN | the drought the worst in decades'],
  },
  mend: moves((view, span, { cue }) => {
    if (!cue || span.first < cue.end) return span;
    if (followsRelative(view, cue)) return beforeMainVerb(view, span);
    return isGap(view, cue, span) || followsWho(view, cue) ? beforeSecondVerb(view, span) : span;
  }),
};

/** True if the cue stands in a relative clause after a comma: ", which the envoy calls …". */
function followsRelative({ lower, sentenceOf, grammar }: View, cue: TokenSpan): boolean {
  for (let i = cue.first - 1; i > Math.max(0, cue.first - LONGEST_RELATIVE); i--) {
    if (sentenceOf[i] !== sentenceOf[cue.first] || lower[i] === ',') return false;
    if (lower[i - 1] === ',' && grammar.nonRestrictiveRelatives.has(lower[i])) return true;
  }
  return false;
}

/** Ends where the main clause goes on after a relative one: ", has killed …", ", prompted …". */
function beforeMainVerb({ lower, quotationOf, grammar }: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (lower[i] !== ',' || quotationOf[i]! >= 0) continue;
    const verb = lower[i + 1]!;
    const isPast =
      (grammar.isPastForm(verb) || grammar.irregularPast.has(verb)) && !grammar.prepositions.has(lower[i + 2] ?? '');
    if (grammar.auxiliaries.has(verb) || isPast) return { ...span, end: i };
  }
  return span;
}

/** "the ships Marlow said | will sail in July": the content lacks the subject, which the main clause has too. */
function isGap(view: View, cue: TokenSpan, { first }: TokenSpan): boolean {
  return cue.end === first && view.grammar.auxiliaries.has(view.lower[first]) && isFiniteVerb(view, first);
}

/** "Voters | who say | the pier is safe": no comma before the pronoun. */
function followsWho({ lower, grammar }: View, cue: TokenSpan): boolean {
  let who = cue.first - 1;
  while (who > 0 && grammar.isAdverb(lower[who]!)) who--;
  return grammar.personalRelatives.has(lower[who]) && lower[who - 1] !== ',';
}

/** Ends before the verb whose subject the relative clause stands in: "the pier is safe in the north | were divided". */
function beforeSecondVerb(view: View, span: TokenSpan): TokenSpan {
  const { lower, grammar, quotationOf } = view;
  let at = finiteVerbAt(view, span.first, span.end);
  if (at < 0) return span;
  while (grammar.auxiliaries.has(lower[at + 1]) || grammar.isAdverb(lower[at + 1] ?? '')) at++;
  for (let i = at + 1; i < span.end; i++) {
    const word = lower[i]!;
    const opens =
      grammar.clauseBreaks.has(word) ||
      grammar.subordinators.has(word) ||
      grammar.clauseRelatives.has(word) ||
      grammar.joiners.has(word) ||
      grammar.subjectPronouns.has(word);
    if (opens || word === ',' || quotationOf[i]! >= 0) return span;
    if (grammar.auxiliaries.has(word) && isFiniteVerb(view, i)) return { ...span, end: i };
  }
  return span;
}
