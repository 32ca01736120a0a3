import type { CueVerb } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import { CLAUSE_BREAKS, DETERMINERS, EVERYTHING, PREPOSITIONS, PRONOUNS } from './words';

/** What may follow where it is told what was said: "what he said that …", "what they believe to be …". */
const COMPLEMENTS = new Set(['as', 'that', 'to']);

/**
 * "Everything the mayor says …", "what he said | when they met": it is said that something was said, not what. True for a
 * verb group that ends at `end` with a subject that starts at `subject`. "What he said was a mistake" does tell what.
 */
export function isFreeRelative({ lower, words }: View, { frames }: CueVerb, subject: number, end: number): boolean {
  const before = lower[subject - 1] ?? '';
  if (!frames.has('clause') || frames.has('label')) return false;
  if (EVERYTHING.has(before) || (EVERYTHING.has(lower[subject]!) && startsSubject(lower, words, subject + 1)))
    return true;
  if (before !== 'what') return false;
  const next = lower[end] ?? '';
  return !isWord(words[end]) || (!COMPLEMENTS.has(next) && (CLAUSE_BREAKS.has(next) || PREPOSITIONS.has(next)));
}

function startsSubject(lower: readonly string[], words: readonly string[], i: number): boolean {
  return DETERMINERS.has(lower[i]!) || PRONOUNS.has(lower[i]!) || isCapitalised(words[i]);
}
