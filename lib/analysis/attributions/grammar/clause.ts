import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isQuoteMark, isWord, sentenceRange, type View } from '../view';

import { skipAdverbials } from './adverbials';

const FINAL = new Set(['.', '?', '!', '...', '…', ';']);
const DASHES = new Set(['—', '–', '--', ' - ']);

/** How far past a comma a second reporting verb is looked for, in tokens. */
const SUBJECT_REACH = 8;

/** Longest content read by rule, in tokens: bounds the work on a text without sentence ends. */
export const LONGEST_CONTENT = 400;

/** The end of a sentence's words: without the final mark, but with a closing quotation mark before it. */
export function endOfWords({ lower }: View, sentence: TokenRange): number {
  let end = sentence.end;
  while (end > sentence.first && FINAL.has(lower[end - 1]!)) end--;
  return end;
}

/** True if at `i` a clause of its own begins that reports something: "but rights groups say". */
function reportsAnew(view: View, i: number, limit: number): boolean {
  const { words, lower } = view;
  for (let k = i + 1; k < Math.min(limit, i + SUBJECT_REACH); k++) {
    if (!isWord(words[k])) return false;
    const verb = cueVerbAt(view.cues, lower, k);
    if (verb && (verb.form.past || verb.form.third || verb.form.base) && verb.frames.has('clause')) {
      return (
        k > i + 1 && !view.grammar.determiners.has(lower[k - 1]) && !view.grammar.infinitiveMarkers.has(lower[k - 1])
      );
    }
    if (
      view.grammar.auxiliaries.has(lower[k]) &&
      !view.grammar.isAdverb(lower[k + 1] ?? '') &&
      !cueVerbAt(view.cues, lower, k + 1)
    )
      return false;
  }
  return false;
}

/** True if from `i` to the end there is only a subject and its verb: ", Reuters reports". */
export function closingAttribution(view: View, i: number, limit: number): boolean {
  const { words, lower, quotationOf } = view;
  if (
    limit - i > SUBJECT_REACH + 4 ||
    !isWord(words[i]) ||
    view.grammar.clauseBreaks.has(lower[i]) ||
    view.grammar.contrasts.has(lower[i])
  )
    return false;
  for (let k = i; k < limit; k++) {
    if (!isWord(words[k]) && !view.grammar.possessives.has(lower[k])) return false;
    if (quotationOf[k]! >= 0) return false;
    const verb = cueVerbAt(view.cues, lower, k);
    if (!verb?.frames.has('clause') || !(verb.form.past || verb.form.third)) continue;
    if (k === i) return isCapitalised(words[k + 1]) || view.grammar.determiners.has(lower[k + 1] ?? '');
    return (
      (isCapitalised(words[k - 1]) || !view.grammar.determiners.has(lower[k - 1])) &&
      skipAdverbials(view, k + 1, limit) === limit
    );
  }
  return false;
}

/** True if at `i`, just after a comma, an attribution to another source follows: "according to", "X said". */
function attributionFollows(view: View, i: number, limit: number): boolean {
  const { lower } = view;
  if (view.grammar.accordingWords.has(lower[i]) && view.grammar.infinitiveMarkers.has(lower[i + 1])) return true;
  if (closingAttribution(view, i, limit)) return true;
  return view.grammar.contrasts.has(lower[i]) && reportsAnew(view, i, limit);
}

/**
 * Where a content that starts at `from` ends: with its sentence, or at a comma before another attribution ("…, but rights
 * groups say …"). A quotation is never cut.
 */
export function contentEnd(view: View, from: number): number {
  // Within quotations only what stands between the marks is read.
  if (from >= view.words.length || view.sentenceOf[from]! < 0) return from;
  const sentence = sentenceRange(view, from);
  const limit = Math.min(endOfWords(view, sentence), from + LONGEST_CONTENT);
  const isSubordinate = startsSubordinate(view, sentence.first, from);
  for (let i = from + 1; i < limit; i++) {
    if (isSubordinate && view.lower[i] === ',' && view.quotationOf[i]! < 0 && startsMainClause(view, i + 1, limit))
      return i;
    if (view.lower[i] === ',' && view.quotationOf[i]! < 0 && attributionFollows(view, i + 1, limit)) return i;
    if (view.lower[i] === ';' && view.quotationOf[i]! < 0) return i;
    if (DASHES.has(view.lower[i]!) && attributionFollows(view, i + 1, limit)) return i;
  }
  return limit;
}

/** "Although the guidelines say that …": the sentence opens with a clause of its own, and `from` stands in it. */
export function startsSubordinate({ lower, grammar }: View, first: number, from: number): boolean {
  // "Three hours | before the council revealed that …".
  const isTime = (i: number) => grammar.durations.has(lower[i]) && grammar.timeConjunctions.has(lower[i + 1]);
  const isLater = isTime(first) || isTime(first + 1);
  if (first >= from || !(isLater || grammar.openingConjunctions.has(lower[first]))) return false;
  for (let i = first + 1; i < from; i++) if (lower[i] === ',') return false;
  return true;
}

/** True if at `i`, after a comma, the main clause of such a sentence begins: a subject and its verb. */
export function startsMainClause(view: View, i: number, limit: number): boolean {
  const { words, lower } = view;
  const word = lower[i]!;
  const isPlural =
    view.grammar.isPlural(word) && !view.grammar.auxiliaries.has(word) && !cueVerbAt(view.cues, lower, i);
  const begins =
    view.grammar.determiners.has(word) ||
    view.grammar.subjectPronouns.has(word) ||
    view.grammar.expletives.has(word) ||
    isCapitalised(words[i]) ||
    isPlural;
  return begins && startsFiniteClause(view, i, limit);
}

/** True if a clause can start at token `i`: a word a subject starts with, and a verb to come. */
export function startsClause({ words, lower, grammar }: View, i: number, limit: number): boolean {
  const word = lower[i];
  if (word === undefined || i >= limit || !isWord(words[i])) return false;
  if (grammar.prepositions.has(word) && !grammar.clausePrepositions.has(word)) return false;
  if (grammar.infinitiveMarkers.has(word) || grammar.auxiliaries.has(word)) return false;
  for (let k = i + 1; k < limit; k++) {
    if (lower[k] === ',' && k > i + 12) return false;
    if (lower[k] === ',' && grammar.nonRestrictiveRelatives.has(lower[k + 1])) {
      // "the loss of the ferry, which sailed": no verb of the clause's own up to the next comma.
      k = lower.indexOf(',', k + 1);
      if (k < 0 || k >= limit) return false;
      continue;
    }
    if (grammar.subordinators.has(lower[k]) && !grammar.prepositions.has(word)) return false;
    if (grammar.auxiliaries.has(lower[k]) || grammar.possessives.has(lower[k])) return true;
    if (grammar.isPastForm(lower[k]!) && !grammar.determiners.has(lower[k - 1])) return true;
    if (grammar.pronouns.has(lower[k]) && k === i + 1) return true;
    if (k > i + 18) return false;
    // "with analysts": a noun, after a preposition.
    if (grammar.isPlural(lower[k]!) && !isCapitalised(words[k]) && !grammar.prepositions.has(word)) return true;
    if (grammar.irregularPast.has(lower[k])) return true;
  }
  return grammar.pronouns.has(word);
}

/**
 * True if a clause surely starts at token `i`: a subject pronoun, or a finite verb before any relative clause or comma.
 * Stands where a noun phrase is as likely: "added the road would close", but "added a layer that would cost more".
 */
export function startsFiniteClause({ words, lower, grammar }: View, i: number, limit: number): boolean {
  if (grammar.subjectPronouns.has(lower[i] ?? '')) return true;
  if (!isWord(words[i]) || grammar.prepositions.has(lower[i])) return false;
  for (let k = i + 1; k < limit; k++) {
    const word = lower[k]!;
    if (grammar.clauseBreaks.has(word) || word === ',' || grammar.infinitiveMarkers.has(word)) return false;
    if (grammar.auxiliaries.has(word) || grammar.irregularPast.has(word)) return true;
    const isVerb =
      grammar.isPastForm(word) && !grammar.determiners.has(lower[k - 1]) && !grammar.prepositions.has(lower[k - 1]);
    if (isVerb && !grammar.agentMarkers.has(lower[k + 1])) return true;
  }
  return false;
}

/** True if a quotation opens at token `i`. */
export function opensQuotation(view: View, i: number): boolean {
  const quotation = view.quotations[view.quotationOf[i] ?? -1];
  return quotation?.first === i && isQuoteMark(view, i);
}

/** True if at token `i` it is told when or why something happened: "as the war entered its third week". */
export function startsCircumstance({ lower, grammar }: View, i: number): boolean {
  return grammar.subordinators.has(lower[i]) || grammar.roleMarkers.has(lower[i]);
}
