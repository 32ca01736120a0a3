import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import { LONGEST_CONTENT, opensQuotation } from './clause';
import { placeOf } from './place-of';

/** Longest "the death toll in the valley" before "at", in tokens. */
const LONGEST_COUNT = 10;

/** True if an object can start at token `i`. */
export function isObjectStart(view: View, i: number): boolean {
  const { words, lower } = view;
  const word = lower[i] ?? '';
  if (opensQuotation(view, i)) return true;
  if (view.grammar.days.has(word) && !view.grammar.possessives.has(lower[i + 1])) return false;
  return isWord(words[i]) && !view.grammar.auxiliaries.has(word) && !view.grammar.notObjects.has(word);
}

/** "the death toll | at 57". */
export function isCountedAt({ lower, grammar }: View, from: number, limit: number): boolean {
  const at = placeOf(lower, grammar.measures, from, Math.min(limit, from + LONGEST_COUNT));
  if (at < 0) return false;
  if (at === from + 1 && grammar.expletives.has(lower[from])) return /^\d/.test(lower[at + 1] ?? '');
  for (let i = from; i < at; i++) if (grammar.counts.has(lower[i])) return true;
  // "put Marlow at 46 percent".
  return lower.slice(at + 1, Math.min(limit, at + 5)).some((word) => grammar.percents.has(word) || word.endsWith('%'));
}

/** Longest "at least a" before a number, in tokens. */
const LONGEST_BOUND = 3;

/** "12 wrecks", "at least a dozen". */
export function opensWithNumber({ lower, grammar }: View, from: number, limit: number): boolean {
  return lower.slice(from, Math.min(limit, from + LONGEST_BOUND + 1)).some((word) => grammar.isNumber(word));
}

/** Tells "called the raid a massacre" from "called the mayor on Friday": something more than a phrase, and no date. */
export function isLabelled(view: View, { first, end }: TokenRange): boolean {
  const { lower } = view;
  for (let i = first; i < end; i++) {
    if (view.quotationOf[i]! >= 0) return true;
    if (view.grammar.days.has(lower[i]) || view.grammar.infinitiveMarkers.has(lower[i])) return false;
  }
  // "called an election for May".
  if (view.grammar.indefiniteArticles.has(lower[first])) return false;
  return end - first > 2 || (end - first > 1 && view.grammar.objectPronouns.has(lower[first]));
}

/** Where an object ends: at a comma or at a word that begins another clause, outside quotations. */
export function objectEnd(view: View, from: number, limit: number): number {
  const { lower } = view;
  const last = Math.min(limit, from + LONGEST_CONTENT);
  for (let i = from + 1; i < last; i++) {
    if (view.quotationOf[i]! >= 0) continue;
    const word = lower[i]!;
    if (word === ',' && listGoesOn(view, i, last)) continue;
    if (word === ',' || word === ';' || word === '—' || word === '–' || word === ':') return i;
    if (view.grammar.objectStops.has(word) && !view.grammar.roleMarkers.has(word)) return i;
    if (view.grammar.additives.has(word)) {
      const verb = cueVerbAt(view.cues, lower, i + 1);
      const isVerb =
        verb && (verb.form.past || (verb.frames.has('clause') && !view.grammar.alsoNouns.has(lower[i + 1])));
      if (isVerb || view.grammar.auxiliaries.has(lower[i + 1] ?? '')) return i;
    }
  }
  return last;
}

/** Longest further part of a list up to "and", in tokens. */
const LONGEST_LIST = 14;

/** "the fee, | the queues and the noise": after the comma at `comma` come phrases without a verb up to "and", and one after. */
export function listGoesOn(view: View, comma: number, limit: number): boolean {
  const { words, lower, quotationOf } = view;
  let joiner = -1;
  for (let i = comma + 1; i < limit; i++) {
    if (quotationOf[i]! >= 0 || lower[i] === '—' || lower[i] === '–') return false;
    if (i - comma > LONGEST_LIST) return joiner >= 0;
    if (joiner < 0 && (view.grammar.additives.has(lower[i]) || view.grammar.alternatives.has(lower[i]))) {
      if (i === comma + 1) return false;
      joiner = i;
    } else if (joiner >= 0 && i > joiner + 1 && (!isWord(words[i]) || view.grammar.prepositions.has(lower[i])))
      return true;
    else if (startsAnother(view, i)) return false;
  }
  return joiner >= 0;
}

/** A word that no list of phrases has: a verb, or the beginning of a clause. */
function startsAnother({ lower, words, grammar, cues }: View, i: number): boolean {
  const word = lower[i]!;
  if (
    grammar.auxiliaries.has(word) ||
    grammar.clauseBreaks.has(word) ||
    grammar.subjectPronouns.has(word) ||
    grammar.objectStops.has(word)
  )
    return true;
  if (isCapitalised(words[i])) return false;
  const isPast =
    grammar.irregularPast.has(word) ||
    ((grammar.isPastForm(word) || grammar.isPresentParticiple(word)) && !grammar.determiners.has(lower[i - 1]));
  return isPast || (cueVerbAt(cues, lower, i) !== undefined && !grammar.alsoNouns.has(word));
}
