import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import { canSpeak } from './can-speak';
import { closingAttribution } from './clause';
import { placeOf } from './place-of';

/** Longest name with its descriptions, in tokens. */
const LONGEST = 60;

/**
 * The subject that follows its verb: "…, said Jan Vos, head of the mission." Ends before a comma that no apposition
 * follows, or with the sentence.
 */
export function subjectAfter(view: View, from: number, limit: number): TokenRange | null {
  if (from >= limit) return null;
  const { words, lower } = view;
  if (view.grammar.pronouns.has(lower[from] ?? '') && !view.grammar.determiners.has(lower[from]))
    return { first: from, end: from + 1 };
  if (view.grammar.prepositions.has(lower[from] ?? '') || view.grammar.clauseBreaks.has(lower[from] ?? '')) return null;
  if (
    !isCapitalised(words[from]) &&
    !view.grammar.determiners.has(lower[from] ?? '') &&
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
      (view.grammar.clauseBreaks.has(word) &&
        !view.grammar.complementizers.has(word) &&
        !view.grammar.personalRelatives.has(word)) ||
      word === ':' ||
      view.grammar.timeConjunctions.has(word) ||
      view.grammar.timeConjunctions.has(word) ||
      view.grammar.auxiliaries.has(word) ||
      view.grammar.isContractedNegation(word) ||
      (view.grammar.isPastForm(word) && isCapitalised(words[end - 1])) ||
      view.quotationOf[end]! >= 0 ||
      (end > from + 1 && view.grammar.placePrepositions.has(word) && startsAdverbial(view, end))
    ) {
      break;
    }
    end++;
  }
  // A relative clause that could not be read to its end is left out whole.
  const relative = placeOf(lower, view.grammar.personalRelatives, from + 1, end);
  if (relative > 0 && view.grammar.auxiliaries.has(lower[end] ?? '')) end = relative;
  while (
    end > from &&
    (!isWord(words[end - 1]) || view.grammar.prepositions.has(lower[end - 1])) &&
    words[end - 1] !== ')'
  )
    end--;
  return end > from ? { first: from, end } : null;
}

function startsAdverbial({ lower, grammar }: View, i: number): boolean {
  const next = lower[i + 1] ?? '';
  return (
    grammar.indefiniteArticles.has(next) ||
    grammar.indefiniteArticles.has(next) ||
    grammar.days.has(next) ||
    grammar.occasions.has(next)
  );
}

/** True if at `i`, after a comma, a title or description goes on naming the speaker. */
function appositionAt(view: View, i: number, limit: number): boolean {
  const { words, lower } = view;
  const word = lower[i] ?? '';
  if (i >= limit || !isWord(words[i]) || view.grammar.isPresentParticiple(word) || closingAttribution(view, i, limit))
    return false;
  if (view.grammar.personalRelatives.has(word) || /^\d\d?$/.test(word)) return true;
  if (
    view.grammar.auxiliaries.has(word) ||
    view.grammar.clauseBreaks.has(word) ||
    view.grammar.prepositions.has(word) ||
    cueVerbAt(view.cues, lower, i)
  )
    return false;
  if ((view.grammar.pronouns.has(word) && !view.grammar.determiners.has(word)) || view.grammar.irregularPast.has(word))
    return false;
  for (let k = i; k < Math.min(limit, i + 8); k++) {
    // ", a claim | it rejected |": no name, but what somebody says of what was said before.
    if (
      lower[k] === ',' ||
      (k > i && (view.grammar.subjectPronouns.has(lower[k]) || view.grammar.expletives.has(lower[k])))
    )
      break;
    if (canSpeak(view, { first: k, end: k + 1 })) return true;
  }
  return false;
}
