import { startsLower } from '../../text';
import { contains, type Draft, type TokenSpan } from '../draft';
import { canSpeak, isSpeakerNoun } from '../find/can-speak';
import { CLAUSE_BREAKS, DAYS, DOCUMENTS, PREPOSITIONS, TOLD_APART } from '../find/grammar';
import { nounPhraseEndingAt } from '../find/noun-phrase';
import { subjectBefore } from '../find/subject';
import { verbGroupAt } from '../find/verb-group';
import { isCueVerbForm } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import { isCapitalised, occupiedTokens, sentenceRange, type View } from '../view';
import { completeSource, trimSource } from './source-edges';

/** Longest "who oppose the new", in tokens. */
const LONGEST_RELATIVE = 8;
const RELATIVES = new Set(['that', 'which', 'who', 'what']);

/** A source is within one sentence, its cue's, and more than a preposition. */
export function tidySources(view: View, drafts: readonly Draft[]): void {
  const occupied = occupiedTokens(view, drafts);
  const isFree = ({ first, end }: TokenSpan) => !occupied.subarray(first, end).includes(1);
  for (const draft of drafts) {
    splitCue(view, draft);
    returnNouns(view, draft);
    const { source, cue } = draft;
    if (!source || !cue) continue;
    const { first } = source;
    const end = endOfName(view, source);
    const word = view.lower[first]!;
    const isFunctionWord =
      end - first === 1 && (PREPOSITIONS.has(word) || CLAUSE_BREAKS.has(word)) && !RELATIVES.has(word);
    // "The carrier, owned by a bank, | yesterday | said".
    const isAdverb = startsLower(view.words[first]!) && /^(?:yesterday|today|.{3,}ly)$/.test(word);
    const isTime = end - first === 1 && (isAdverb || DAYS.has(word));
    if (isFunctionWord || isTime) {
      const subject = isTime ? subjectBefore(view, first) : null;
      draft.source = subject && canSpeak(view, subject) ? { paragraph: source.paragraph, ...subject } : null;
      continue;
    }
    const whole = withDocument(view, antecedent(view, trimSource(view, { ...source, end }), draft), cue);
    draft.source = completeSource(view, withThoseWho(view, whole, draft.cue!), draft.cue!, isFree);
    withoutSpeaker(draft);
  }
}

/** "Reports seen by | the Pier Post | suggest": what was seen says it, not who saw it. */
function withDocument(view: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  const { lower } = view;
  const { first, end } = source;
  if (end !== cue.first || lower[first - 1] !== 'by' || !/(?:ed|seen)$/.test(lower[first - 2] ?? '')) return source;
  const noun = nounPhraseEndingAt(view, first - 3, sentenceRange(view, first).first);
  return noun && DOCUMENTS.has(lower[noun.end - 1]!) ? { ...source, first: noun.first } : source;
}

/** "Those who oppose | the fee | said": who they are told by begins the sentence, or stands after a comma. */
function withThoseWho({ lower }: View, source: TokenSpan, cue: TokenSpan): TokenSpan {
  if (source.end > cue.first) return source;
  for (let i = source.first - 1; i > 0 && source.first - i <= LONGEST_RELATIVE; i--) {
    if (lower[i] === ',' || lower[i] === '.') break;
    if (lower[i] === 'who' && TOLD_APART.has(lower[i - 1]!)) return { ...source, first: i - 1 };
  }
  return source;
}

/** A source ends with its sentence, unless what follows goes on like a name ("William C. Mayville"). */
function endOfName(view: View, { first, end }: TokenSpan): number {
  const sentence = sentenceRange(view, first);
  const goesOn = isCapitalised(view.words[sentence.end]) && !startsLower(view.words[sentence.end + 1] ?? '');
  return sentence.end < end && !goesOn ? sentence.end - 1 : end;
}

/** "The opposition believes" taken for a cue as a whole: its subject is the source. */
function splitCue(view: View, draft: Draft): void {
  const { source, cue } = draft;
  const found = !source && cue && verbOfCue(view, cue);
  if (!cue || !found) return;
  const { first } = verbGroupAt(view, found.at, 0, cue.first).range;
  const subject = { paragraph: cue.paragraph, first: cue.first, end: first };
  if (first <= cue.first || !canSpeak(view, subject)) return;
  draft.source = subject;
  draft.cue = { ...cue, first };
}

/** "An IS | statement said": nouns for speakers at the start of a cue belong to the source. */
function returnNouns(view: View, draft: Draft): void {
  const { lower } = view;
  const { source, cue } = draft;
  if (!source || !cue || source.end !== cue.first) return;
  let { first } = cue;
  const isNoun = (word: string) => isSpeakerNoun(word) || DOCUMENTS.has(word);
  while (first < cue.end - 1 && isNoun(lower[first]!) && !isCueVerbForm(lower[first]!)) first++;
  if (first === cue.first || verbOfCue(view, { ...cue, first }, true)?.at !== first) return;
  draft.source = { ...source, end: first };
  draft.cue = { ...cue, first };
}

/** "The company, which says it will pay": the tagger took who speaks for a content too. */
function withoutSpeaker(draft: Draft): void {
  const { source } = draft;
  if (!source) return;
  const rest = draft.content.filter((span) => !contains(source, span));
  if (rest.length > 0) draft.content = rest;
}

/** "the charity, which said" or "Ali, who called it a trap, said": the noun before the comma speaks. */
function antecedent(view: View, source: TokenSpan, { cue, sharesSource }: Draft): TokenSpan {
  const { lower } = view;
  const word = lower[source.first]!;
  const isMain = !!sharesSource && lower[cue!.first - 1] === ',' && source.end < cue!.first;
  if (source.end - source.first > 1 || !(word === 'which' || (word === 'who' && isMain))) return source;
  if (lower[source.first - 1] !== ',') return source;
  const noun = nounPhraseEndingAt(view, source.first - 2, sentenceRange(view, source.first).first);
  return noun && canSpeak(view, noun) ? { ...source, ...noun } : source;
}
