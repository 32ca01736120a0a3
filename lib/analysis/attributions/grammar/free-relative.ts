import type { CueVerb } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';

/**
 * "Everything the mayor says …", "what he said | when they met": it is said that something was said, not what. True for a
 * verb group that ends at `end` with a subject that starts at `subject`. "What he said was a mistake" does tell what.
 */
export function isFreeRelative(view: View, { frames }: CueVerb, subject: number, end: number): boolean {
  const { lower, words } = view;
  const before = lower[subject - 1] ?? '';
  if (!frames.has('clause') || frames.has('label')) return false;
  if (
    view.grammar.everything.has(before) ||
    (view.grammar.everything.has(lower[subject]) && startsSubject(view, subject + 1))
  )
    return true;
  if (!view.grammar.freeRelatives.has(before)) return false;
  const next = lower[end] ?? '';
  return (
    !isWord(words[end]) ||
    (!view.grammar.freeRelativeComplements.has(next) &&
      (view.grammar.clauseBreaks.has(next) || view.grammar.prepositions.has(next)))
  );
}

function startsSubject({ lower, words, grammar }: View, i: number): boolean {
  return grammar.determiners.has(lower[i]) || grammar.pronouns.has(lower[i]) || isCapitalised(words[i]);
}
