import { cueVerbAt } from '../lexicon';
import type { View } from '../view';

/** True for a token that is a finite verb as a rule. */
export function isFiniteVerb({ lower, grammar, cues }: View, i: number): boolean {
  const word = lower[i]!;
  const before = lower[i - 1] ?? '';
  if (grammar.infinitiveMarkers.has(before) || grammar.determiners.has(before) || grammar.prepositions.has(before))
    return false;
  const form = cueVerbAt(cues, lower, i)?.form;
  const isPlural = grammar.isPlural(before) || grammar.pluralWords.has(before);
  const isCue = !!form && (form.past || form.third || (form.base && isPlural));
  return (
    isCue ||
    grammar.auxiliaries.has(word) ||
    grammar.irregularPast.has(word) ||
    grammar.isPastForm(word) ||
    grammar.isContractedNegation(word)
  );
}

/** The first finite verb from token `from` on, -1 if there is none before `end`. */
export function finiteVerbAt(view: View, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isFiniteVerb(view, i)) return i;
  return -1;
}
