import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import type { CueVerb, Frame } from '../lexicon';
import { endsSpeech, isQuoteMark, isWord, sentenceRange, type View } from '../view';
import { addresseeEnd } from './addressee';
import { skipAdverbials } from './adverbials';
import { canSpeak } from './can-speak';
import {
  contentEnd,
  endOfWords,
  LONGEST_CONTENT,
  OPENING_CONJUNCTIONS,
  startsCircumstance,
  startsClause,
} from './clause';
import { ALSO_NOUNS, AUXILIARIES, CLAUSE_BREAKS, CONTRASTS, placeOf, PLURAL_WORDS } from './grammar';
import { afterDateline } from './dateline';
import { headOf } from './noun-phrase';
import { ruleDraft } from './rule-draft';
import { subjectAfter } from './subject-after';
import { afterDescription, withOccasion, type VerbGroup } from './verb-group';

const OCCASION_PREPOSITIONS = new Set([
  'at',
  'by',
  'during',
  'following',
  'from',
  'in',
  'on',
  'through',
  'to',
  'via',
  'with',
]);
/** A mark after which a sentence begins anew. */
const CLAUSE_MARKS = new Set([';']);
/** Shortest content before a comma, in tokens. */
const SHORTEST_CONTENT = 2;

/** "…, said the ministry": a verb right after a comma or a quotation, and its subject after it. */
export function invertedRule(view: View, verb: CueVerb, { range, finite }: VerbGroup): Draft | null {
  const { first, end } = range;
  const { lower } = view;
  const { form } = verb;
  const isQuoting = endsSpeech(view, first - 1);
  const speaks = verb.frames.has('clause') || (verb.frames.has('quote') && isQuoting);
  // "The courts, however, have declared the sales legal": no inversion.
  if (!(form.past || form.third || form.base) || !speaks || (finite && !isQuoting)) return null;
  if (!lower[first - 1]?.endsWith(',') && !isQuoteMark(view, first - 1)) return null;
  const sentence = sentenceRange(view, first);
  const limit = endOfWords(view, sentence);
  const subject = subjectAfter(view, end, limit);
  const content = contentBefore(view, first - 1, sentence);
  if (!subject || !content || AUXILIARIES.has(lower[subject.end] ?? '')) return null;
  if (
    !(isQuoting || canSpeak(view, subject)) ||
    (form.base && !form.past && !(isPlural(view, subject) && !ALSO_NOUNS.has(lower[end - 1]!)))
  )
    return null;
  const isClause = view.quotationOf[content.first]! >= 0 || startsClause(view, content.first, content.end);
  if (isClause) return ruleDraft(view, subject, range, [content]);
  // "The talks, say diplomats, have failed."
  const rest = lower[subject.end] === ',' && AUXILIARIES.has(lower[subject.end + 1] ?? '');
  return rest
    ? ruleDraft(view, subject, range, [content, { first: subject.end + 1, end: contentEnd(view, subject.end + 1) }])
    : null;
}

function isPlural(view: View, subject: TokenRange): boolean {
  const head = view.lower[headOf(view, subject)]!;
  return (
    PLURAL_WORDS.has(head) || /[^s'i]s$/.test(head) || view.lower.slice(subject.first, subject.end).includes('and')
  );
}

/** "…, the ministry said": subject and verb after a comma or a quotation, with nothing but adverbials after them. */
export function postposedRule(view: View, verb: CueVerb, { range }: VerbGroup, subject: TokenRange): Draft | null {
  const { frames } = verb;
  if (!['clause', 'complementizer', 'quote', 'addressee'].some((frame) => frames.has(frame as Frame))) return null;
  const sentence = sentenceRange(view, range.first);
  const limit = endOfWords(view, sentence);
  const addressed = frames.has('addressee') ? addresseeEnd(view, range.end, limit) : range.end;
  const occasion = withOccasion(view, addressed, limit);
  const after = skipAdverbials(view, afterDescription(view, occasion, limit), limit);
  const content = contentBefore(view, subject.first - 1, sentence) ?? openingWord(view, subject.first - 1, sentence);
  if (!content) return null;
  const stops = after < limit && CLAUSE_MARKS.has(view.lower[after]!);
  const goesOn = after < limit && !stops && view.lower[after] !== ',';
  if (goesOn && !(isStatement(view, content) && startsOccasion(view, after, limit))) return null;
  const rest = after < limit && !goesOn && !stops ? interruptedRest(view, content, after + 1, limit) : null;
  if (!rest && content.end - content.first < SHORTEST_CONTENT) return null;
  return ruleDraft(view, subject, { first: range.first, end: occasion }, rest ? [content, rest] : [content]);
}

/** "Recently, he said, the fee has risen": one word before the comma, where a clause follows the report. */
function openingWord(view: View, comma: number, sentence: TokenRange): TokenRange | null {
  const isOpening = view.lower[comma] === ',' && comma - 1 === sentence.first && isWord(view.words[sentence.first]);
  return isOpening ? { first: sentence.first, end: comma } : null;
}

/** A quotation, or a clause of its own. */
function isStatement(view: View, { first, end }: TokenRange): boolean {
  return view.quotationOf[end - 1]! >= 0 || startsClause(view, first, end);
}

/** "he said | while visiting the fair", "… | in a talk with the mayor": when or where, to the end, with no content in it. */
function startsOccasion(view: View, at: number, limit: number): boolean {
  const isPlace = OCCASION_PREPOSITIONS.has(view.lower[at]!);
  if (!isPlace && !startsCircumstance(view, at)) return false;
  for (let i = at; i < limit; i++) if (view.lower[i] === 'that' || view.quotationOf[i]! >= 0) return false;
  return true;
}

/** "The drug, the study found, halves the risk": the clause goes on where what comes before is none yet. */
function interruptedRest(view: View, before: TokenRange, first: number, limit: number): TokenRange | null {
  const word = view.lower[first] ?? '';
  if (view.quotationOf[before.first]! >= 0) return null;
  if (startsClause(view, before.first, before.end) && !isSubordinate(view, before)) return null;
  if (first >= limit || word.endsWith('ing') || CONTRASTS.has(word) || CLAUSE_BREAKS.has(word)) return null;
  return { first, end: contentEnd(view, first) };
}

/** "Unless the fee falls": a clause that waits for its main one, with none in it yet. */
function isSubordinate(view: View, { first, end }: TokenRange): boolean {
  const word = view.lower[first]!;
  const opens = OPENING_CONJUNCTIONS.has(word) || startsCircumstance(view, first) || word === 'unless';
  return opens && placeOf(view.lower, ',', first, end) < 0;
}

/** The content that ends with the comma or the quotation mark at `mark`: from the start of the sentence, or of the quotation. */
export function contentBefore(view: View, mark: number, sentence: TokenRange): TokenRange | null {
  if (mark <= sentence.first) return null;
  const quotation = view.quotations[view.quotationOf[mark]!];
  if (quotation)
    return quotation.last === mark && quotation.last - quotation.first > 1
      ? { first: quotation.first, end: mark + 1 }
      : null;
  // A number and its comma are one token.
  if (!view.lower[mark]!.endsWith(',')) return null;
  const end = view.lower[mark] === ',' ? mark : mark + 1;
  let first = Math.max(afterDateline(view, sentence.first, mark), mark - LONGEST_CONTENT);
  if (['but', 'and', 'meanwhile', 'however'].includes(view.lower[first]!)) first++;
  if (!isWord(view.words[first]) && view.quotationOf[first]! < 0) first++;
  return end - first >= SHORTEST_CONTENT ? { first, end } : null;
}
