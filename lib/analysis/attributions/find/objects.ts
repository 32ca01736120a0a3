import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isWord, type View } from '../view';
import { LONGEST_CONTENT, opensQuotation } from './clause';
import { ALSO_NOUNS, AUXILIARIES, COUNTS, DAYS, NOT_OBJECTS, OBJECT_PRONOUNS, OBJECT_STOPS, placeOf } from './grammar';

/** Longest "the death toll in the valley" before "at", in tokens. */
const LONGEST_COUNT = 10;

/** True if an object can start at token `i`. */
export function isObjectStart(view: View, i: number): boolean {
  const { words, lower } = view;
  const word = lower[i] ?? '';
  if (opensQuotation(view, i)) return true;
  if (DAYS.has(word) && lower[i + 1] !== "'s") return false;
  return isWord(words[i]) && !AUXILIARIES.has(word) && !NOT_OBJECTS.has(word);
}

/** "the death toll | at 57". */
export function isCountedAt({ lower }: View, from: number, limit: number): boolean {
  const at = placeOf(lower, 'at', from, Math.min(limit, from + LONGEST_COUNT));
  if (at < 0) return false;
  if (at === from + 1 && lower[from] === 'it') return /^\d/.test(lower[at + 1] ?? '');
  for (let i = from; i < at; i++) if (COUNTS.has(lower[i]!)) return true;
  return false;
}

/** Tells "called the raid a massacre" from "called the mayor on Friday": something more than a phrase, and no date. */
export function isLabelled(view: View, { first, end }: TokenRange): boolean {
  const { lower } = view;
  for (let i = first; i < end; i++) {
    if (view.quotationOf[i]! >= 0) return true;
    if (DAYS.has(lower[i]!) || lower[i] === 'to') return false;
  }
  return end - first > 2 || (end - first > 1 && OBJECT_PRONOUNS.has(lower[first]!));
}

/** Where an object ends: at a comma or at a word that begins another clause, outside quotations. */
export function objectEnd(view: View, from: number, limit: number, isLabel: boolean): number {
  const { lower } = view;
  const last = Math.min(limit, from + LONGEST_CONTENT);
  for (let i = from + 1; i < last; i++) {
    if (view.quotationOf[i]! >= 0) continue;
    const word = lower[i]!;
    if (word === ',' || word === ';' || word === '—' || word === '–' || word === ':') return i;
    if (OBJECT_STOPS.has(word) && !(isLabel && word === 'as') && !(word === 'as' && lower[i + 1] === 'well')) return i;
    if (word === 'and') {
      const verb = cueVerbAt(lower, i + 1);
      const isVerb =
        verb && (verb.form.past || verb.form.third || (verb.frames.has('clause') && !ALSO_NOUNS.has(lower[i + 1]!)));
      if (isVerb || AUXILIARIES.has(lower[i + 1] ?? '')) return i;
    }
  }
  return last;
}
