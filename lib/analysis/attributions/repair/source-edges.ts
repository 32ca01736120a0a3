import type { TokenSpan } from '../draft';
import { isSpeakerNoun } from '../find/can-speak';
import { opensQuotation } from '../find/clause';
import {
  AUXILIARIES,
  CLAUSE_BREAKS,
  DAYS,
  DETERMINERS,
  DOCUMENTS,
  FLOATING_QUANTIFIERS,
  isAdverb,
  OCCASIONS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../find/grammar';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';

/** What follows the comma after a speaker and names nobody: ", more than expected", "". */
const COMPARISONS = new Set(['compared', 'down', 'less', 'more', 'up']);
const RELATIVES = new Set(['who', 'which', 'that', 'what']);
/** Longest ", the campaign's press secretary," between a source and its verb, in tokens. */
const LONGEST_APPOSITION = 22;
/** Most nouns between a source cut short and its verb. */
const MOST_NOUNS = 3;

/** The source without what stands before or after the name of the speaker: a quotation mark, "how", "last week", ", summing up …". */
export function trimSource(view: View, source: TokenSpan): TokenSpan {
  const { lower, words } = view;
  let { first, end } = source;
  if (end - first > 1 && opensQuotation(view, first) && view.quotations[view.quotationOf[first]!]!.last >= end) first++;
  const isOrdinary = !isCapitalised(words[first]) || sentenceRange(view, first).first === first;
  if (end - first > 1 && isOrdinary && opensClause(lower[first]!)) {
    if (!RELATIVES.has(lower[first]!)) first++;
    else if (PREPOSITIONS.has(lower[first + 1]!)) end = first + 1;
  }
  for (let i = first + 1; i < end - 1; i++) {
    if (lower[i] !== ',') continue;
    const next = lower[i + 1]!;
    if (isParticiple(view, i + 1) || COMPARISONS.has(next) || AUXILIARIES.has(next)) end = i;
  }
  if (end - first > 1 && (lower[end - 1] === 'that' || lower[end - 1] === 'which')) end--;
  if (end - first > 1 && FLOATING_QUANTIFIERS.has(lower[end - 1]!)) end--;
  if (endsWithTime(view, first, end)) end -= 2;
  end = beforeOccasion(view, first, end);
  return { ...source, first, end };
}

/** "Ada Lund | in the firm's news release": where it was said, after a name. */
function beforeOccasion({ lower, words }: View, first: number, end: number): number {
  if (!OCCASIONS.has(lower[end - 1]!) && !DOCUMENTS.has(lower[end - 1]!)) return end;
  let at = end - 2;
  while (at > first && lower[at] !== 'in') at--;
  return at > first && isCapitalised(words[at - 1]) && !isCapitalised(words[end - 1]) ? at : end;
}

/** "how experts", "Before the examiner": a conjunction that the tagger took for a part of the name. */
function opensClause(word: string): boolean {
  return (CLAUSE_BREAKS.has(word) && word !== 'whose') || word === 'before' || word === 'after';
}

function isParticiple({ lower, words }: View, i: number): boolean {
  const word = lower[i]!;
  if (!word.endsWith('ing') || word === 'including' || isCapitalised(words[i])) return false;
  // "founding director": a title.
  return !isSpeakerNoun(word) && !isSpeakerNoun(lower[i + 1] ?? '');
}

/** "the court | last week", but not "a poll released | last week". */
function endsWithTime({ lower }: View, first: number, end: number): boolean {
  const before = lower[end - 3] ?? '';
  return (
    end - first > 2 &&
    isTime(lower[end - 1]!) &&
    isTime(lower[end - 2]!) &&
    !(isTime(before) || PREPOSITIONS.has(before) || before.endsWith('ed'))
  );
}

const isTime = (word: string): boolean => TIME_WORDS.has(word) || DAYS.has(word);

/** The source with what goes on naming the speaker up to the verb: an apposition between commas, or the nouns of a name cut short. */
export function completeSource(
  view: View,
  source: TokenSpan,
  cue: TokenSpan,
  isFree: (span: TokenSpan) => boolean,
): TokenSpan {
  const { lower, words, quotationOf } = view;
  const { end } = source;
  const limit = cue.first;
  if (end >= limit || limit - end > LONGEST_APPOSITION || sentenceRange(view, end).end <= limit) return source;
  if (!isFree({ ...source, first: end, end: limit })) return source;
  const gap = lower.slice(end, limit);
  if (gap.some((word, k) => AUXILIARIES.has(word) || quotationOf[end + k]! >= 0)) return source;
  const whole = { ...source, end: limit };
  if (gap[0] === ',') {
    const isApposition =
      gap.length > 2 && gap.at(-1) === ',' && DETERMINERS.has(gap[1]!) && gap.slice(1).some(isSpeakerNoun);
    return isApposition && !gap.some((_, k) => startsVerb(view, end + k)) ? whole : source;
  }
  const areNouns =
    gap.length <= MOST_NOUNS &&
    gap.every(
      (word, k) => isWord(words[end + k]) && !PREPOSITIONS.has(word) && !isAdverb(word) && !CLAUSE_BREAKS.has(word),
    ) &&
    (isSpeakerNoun(gap.at(-1)!) || DOCUMENTS.has(gap.at(-1)!));
  return areNouns ? whole : source;
}

function startsVerb({ lower, words }: View, i: number): boolean {
  const verb = cueVerbAt(lower, i);
  return !!verb && !isCapitalised(words[i]) && (verb.form.past || verb.form.ing);
}
