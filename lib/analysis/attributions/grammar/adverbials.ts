import { isCapitalised, isWord, type View } from '../view';
import { CLAUSE_BREAKS, DAYS, isAdverb, OCCASIONS, PREPOSITIONS, TIME_WORDS } from './words';

/** Longest "in an interview with the daily", in tokens. */
const LONGEST = 8;
/** The day after a month: "Nov. 18". */
const DAY = /^[0-3]?\d,?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Skips when and where something was said, from token `from`: "on Monday", "late Tuesday", "in a statement". */
export function skipAdverbials(view: View, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = Math.min(limit, adverbialEnd(view, at, limit));
    if (next <= at) break;
    at = next;
  }
  return at;
}

function adverbialEnd(view: View, at: number, limit: number): number {
  const word = view.lower[at]!;
  // "said Kelly would go": a name.
  const isName = isCapitalised(view.words[at]);
  if ((isAdverb(word) && word !== 'in' && !isName) || DAYS.has(word)) return at + 1;
  if (startsTime(view, at)) return timeEnd(view, at + 1, limit);
  return PREPOSITIONS.has(word) ? phraseEnd(view, at, limit) : at;
}

/** "late Tuesday", "last week": a word of time before another. */
function startsTime({ lower }: View, at: number): boolean {
  const next = lower[at + 1] ?? '';
  return isTime(lower[at]!) && lower[at] !== 'the' && lower[at] !== 'that' && (isTime(next) || DAY.test(next));
}

/** "nov." counts as "nov". */
const isTime = (word: string): boolean =>
  TIME_WORDS.has(word) || DAYS.has(word) || (word.endsWith('.') && TIME_WORDS.has(word.slice(0, -1)));

function timeEnd({ lower }: View, from: number, limit: number): number {
  let end = from;
  while (end < limit && (isTime(lower[end]!) || DAY.test(lower[end]!)) && lower[end] !== 'the' && lower[end] !== 'that')
    end++;
  return end;
}

/** A preposition with a day, a year, an occasion ("in a statement") or a name ("with Radio North"); else where it starts. */
function phraseEnd({ words, lower }: View, at: number, limit: number): number {
  let end = at;
  const takesName = lower[at] !== 'of' && lower[at] !== 'for';
  for (let i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
    const word = lower[i]!;
    if (word === "'s" && end === i) {
      end = i + 1;
      continue;
    }
    if (!isWord(words[i]) || CLAUSE_BREAKS.has(word)) break;
    const isName = takesName && isCapitalised(words[i]) && (i === at + 1 || (end === i && !isTime(lower[i - 1]!)));
    if (OCCASIONS.has(word) || DAYS.has(word) || YEAR.test(word) || isName) end = i + 1;
    else if (end > at && !TIME_WORDS.has(word)) break;
  }
  return end;
}
