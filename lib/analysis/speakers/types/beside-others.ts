import { isTriedAt } from './accused';
import type { Verdict } from './verdict';
import { spanOf, wordAt, type Words } from '../word-view';

/** Weights below those of any rank or office; "man" and "child" tell less still than a former one. */
const ANYBODY = 3.25;
const A_MAN = 1.7;
const KNOWS_MUCH = 3.4;

/**
 * What a description weighs beside others of the same person. "Gov. X, a father of two", "Lt. X, a witness at the hearing",
 * "Col. X, a specialist": a rank or an office says more than what anybody can be. "A man convicted of theft" is no witness.
 */
export function besideOthers(words: Words, verdict: Verdict): Verdict {
  const { type, rule, span, weight } = verdict;
  if (type === 'witness' && span && isTriedAt(words, wordAt(words, span.end))) return { ...verdict, type: 'other' };
  if (type === 'witness') return { ...verdict, weight: Math.min(weight, rule === 'title' ? A_MAN : ANYBODY) };
  const last = span ? words.keys[wordAt(words, span.end - 1)]! : '';
  const isSide = rule === 'head' && words.lexicon.offices.besideOffices.has(last);
  return isSide ? { ...verdict, weight: Math.min(weight, KNOWS_MUCH) } : verdict;
}

/** "President X", "Orvian President X": a head of state, whatever else is said of them; `told` is what the title tells. */
export function presidentBefore(words: Words, first: number, end: number, told: Verdict | undefined) {
  const { president } = words.lexicon.offices;
  // "President Ayatollah X": the office goes before the title of a cleric.
  const before = president.has(words.keys[first]) && words.capital[first] && end - first > 1;
  if (before && told && areTitles(words, first + 1, end))
    return {
      ...told,
      type: 'government' as const,
      rule: 'title' as const,
      span: spanOf(words, first, first + 1),
      weight: 5.5,
    };
  const office = end - 1;
  if (told?.rule !== 'title' || !president.has(words.keys[office]) || !words.capital[office]) return undefined;
  const alone = office === first || (office === first + 1 && words.matches[first]?.senses.place !== undefined);
  return alone ? { ...told, weight: 5.25 } : undefined;
}

/** Nothing but titles. */
function areTitles(words: Words, first: number, end: number): boolean {
  let at = first;
  while (at < end && words.matches[at]?.senses.title) at = words.matches[at]!.end;
  return at === end;
}
