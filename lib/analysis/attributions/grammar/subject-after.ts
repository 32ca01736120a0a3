import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import { canSpeak } from './can-speak';
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  DAYS,
  DETERMINERS,
  IRREGULAR_PAST,
  OCCASIONS,
  placeOf,
  PREPOSITIONS,
  PRONOUNS,
} from './words';

/** Longest name with its descriptions, in tokens. */
const LONGEST = 60;
/** Prepositions that may lead on to when or where something was said. */
const PLACE_WORDS = new Set(['in', 'on', 'during', 'at', 'via']);

/**
 * The subject that follows its verb: "…, said Jan Vos, head of the mission." Ends before a comma that no apposition
 * follows, or with the sentence.
 */
export function subjectAfter(view: View, from: number, limit: number): TokenRange | null {
  if (from >= limit) return null;
  const { words, lower } = view;
  if (PRONOUNS.has(lower[from] ?? '') && !DETERMINERS.has(lower[from]!)) return { first: from, end: from + 1 };
  if (PREPOSITIONS.has(lower[from] ?? '') || CLAUSE_BREAKS.has(lower[from] ?? '')) return null;
  if (
    !isCapitalised(words[from]) &&
    !DETERMINERS.has(lower[from] ?? '') &&
    !canSpeak(view, { first: from, end: Math.min(limit, from + 4) })
  ) {
    return null;
  }
  let end = from;
  const last = Math.min(limit, from + LONGEST);
  while (end < last) {
    const word = lower[end]!;
    if (word === ',') {
      if (!appositionAt(view, end + 1, limit)) break;
    } else if (
      (CLAUSE_BREAKS.has(word) && word !== 'that' && word !== 'who') ||
      word === ':' ||
      word === ';' ||
      word === 'before' ||
      word === 'after' ||
      AUXILIARIES.has(word) ||
      word.endsWith("n't") ||
      (word.endsWith('ed') && isCapitalised(words[end - 1])) ||
      view.quotationOf[end]! >= 0 ||
      (end > from + 1 && PLACE_WORDS.has(word) && startsAdverbial(view, end))
    ) {
      break;
    }
    end++;
  }
  // A relative clause that could not be read to its end is left out whole.
  const relative = placeOf(lower, 'who', from + 1, end);
  if (relative > 0 && AUXILIARIES.has(lower[end] ?? '')) end = relative;
  while (end > from && (!isWord(words[end - 1]) || PREPOSITIONS.has(lower[end - 1]!)) && words[end - 1] !== ')') end--;
  return end > from ? { first: from, end } : null;
}

function startsAdverbial({ lower }: View, i: number): boolean {
  const next = lower[i + 1] ?? '';
  return next === 'a' || next === 'an' || DAYS.has(next) || OCCASIONS.has(next);
}

/** True if at `i`, after a comma, a title or description goes on naming the speaker. */
function appositionAt(view: View, i: number, limit: number): boolean {
  const { words, lower } = view;
  const word = lower[i] ?? '';
  if (i >= limit || !isWord(words[i]) || word.endsWith('ing')) return false;
  if (word === 'who' || /^\d\d?$/.test(word)) return true;
  if (AUXILIARIES.has(word) || CLAUSE_BREAKS.has(word) || PREPOSITIONS.has(word) || cueVerbAt(lower, i)) return false;
  if ((PRONOUNS.has(word) && !DETERMINERS.has(word)) || IRREGULAR_PAST.has(word)) return false;
  for (let k = i; k < Math.min(limit, i + 8); k++) {
    if (lower[k] === ',') break;
    if (canSpeak(view, { first: k, end: k + 1 })) return true;
  }
  return false;
}
