import { cueVerbAt } from '../lexicon';
import type { View } from '../view';
import { AUXILIARIES, DETERMINERS, IRREGULAR_PAST, PLURAL_WORDS, PREPOSITIONS } from './words';

/** True for a token that is a finite verb as a rule. */
export function isFiniteVerb({ lower }: View, i: number): boolean {
  const word = lower[i]!;
  const before = lower[i - 1] ?? '';
  if (before === 'to' || DETERMINERS.has(before) || PREPOSITIONS.has(before)) return false;
  const form = cueVerbAt(lower, i)?.form;
  const isPlural = /[^s']s$/.test(before) || PLURAL_WORDS.has(before);
  const isCue = !!form && (form.past || form.third || (form.base && isPlural));
  return isCue || AUXILIARIES.has(word) || IRREGULAR_PAST.has(word) || /(?:ed|n't)$/.test(word);
}

/** The first finite verb from token `from` on, -1 if there is none before `end`. */
export function finiteVerbAt(view: View, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isFiniteVerb(view, i)) return i;
  return -1;
}
