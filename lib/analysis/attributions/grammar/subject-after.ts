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
  const { lower, grammar } = view;
  if (isPronoun(view, from)) return { first: from, end: from + 1 };
  if (!beginsSubject(view, from, limit)) return null;
  const last = Math.min(limit, from + LONGEST);
  let end = from;
  while (end < last && (lower[end] === ',' ? appositionAt(view, end + 1, limit) : !endsSubject(view, from, end))) end++;
  // A relative clause that could not be read to its end is left out whole.
  const relative = placeOf(lower, grammar.personalRelatives, from + 1, end);
  if (relative > 0 && grammar.auxiliaries.has(lower[end])) end = relative;
  while (end > from && isLooseEnd(view, end - 1)) end--;
  return end > from ? { first: from, end } : null;
}

const isPronoun = ({ lower, grammar }: View, i: number) =>
  grammar.pronouns.has(lower[i]) && !grammar.determiners.has(lower[i]);

/** A name, or a phrase with its article, or one whose noun can speak. */
function beginsSubject(view: View, from: number, limit: number): boolean {
  const { words, lower, grammar } = view;
  if (grammar.prepositions.has(lower[from]) || grammar.clauseBreaks.has(lower[from])) return false;
  if (isCapitalised(words[from]) || grammar.determiners.has(lower[from])) return true;
  return canSpeak(view, { first: from, end: Math.min(limit, from + 4) });
}

/** Does the token at `i` begin what is no part of the subject that begins at `from`? */
function endsSubject(view: View, from: number, i: number): boolean {
  const { words, lower, grammar } = view;
  const word = lower[i]!;
  if (word === ':' || view.quotationOf[i]! >= 0) return true;
  if (grammar.clauseBreaks.has(word) && !grammar.complementizers.has(word) && !grammar.personalRelatives.has(word))
    return true;
  if (grammar.timeConjunctions.has(word)) return true;
  const isVerb = grammar.auxiliaries.has(word) || grammar.isContractedNegation(word);
  if (isVerb || (grammar.isPastForm(word) && isCapitalised(words[i - 1]))) return true;
  return i > from + 1 && grammar.placePrepositions.has(word) && startsAdverbial(view, i);
}

/** "in a statement", "at Tuesday's hearing". */
const startsAdverbial = ({ lower, grammar }: View, i: number) =>
  grammar.indefiniteArticles.has(lower[i + 1]) || grammar.days.has(lower[i + 1]) || grammar.occasions.has(lower[i + 1]);

/** A mark or a preposition, with which no subject ends. */
const isLooseEnd = ({ words, lower, grammar }: View, i: number) =>
  words[i] !== ')' && (!isWord(words[i]) || grammar.prepositions.has(lower[i]));

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
  if (isPronoun(view, i) || view.grammar.irregularPast.has(word)) return false;
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
