import { contains, overlaps, type Draft, type TokenSpan } from '../draft';
import { skipAdverbials } from '../find/adverbials';
import { canSpeak } from '../find/can-speak';
import { opensQuotation, startsCircumstance, startsFiniteClause } from '../find/clause';
import { BE, IRREGULAR_PAST, PREPOSITIONS } from '../find/grammar';
import { withOccasion } from '../find/verb-group';
import { OPINION_VERBS } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import type { View } from '../view';
import { cutsThrough, firstIn, type Occupancy } from './occupancy';

/** A content of one of these words alone says nothing. */
const RELATIVES = new Set(['which', 'that', 'who', 'what']);

/** Fills what the tagger left out of a draft, or took for something else, from what a rule reads at the same cue. */
export function complete(
  view: View,
  drafts: readonly Draft[],
  number: number,
  found: Draft,
  occupied: Occupancy,
): void {
  const tagged = drafts[number]!;
  const cutsName = found.source !== null && tagged.content.some((span) => overlaps(span, found.source!));
  const [only] = tagged.content;
  const pointsBack = only !== undefined && only.end - only.first === 1 && RELATIVES.has(view.lower[only.first]!);
  if (found.replaces && (!tagged.source || cutsName || pointsBack)) {
    Object.assign(tagged, { source: found.source, content: found.content });
    return;
  }
  if (found.finding === 'hearsay-rule') return asHearsay(view, tagged, found, occupied);
  startEarlier(view, tagged, found, occupied);
  if (only && tagged.content.length === 1 && saysNothing(view, only, found)) {
    tagged.content = found.content;
    return;
  }
  const isSpeaker = (span: TokenSpan) =>
    isSpeakerAt(view, found.source!, span) ||
    (contains(found.source!, span) && !startsFiniteClause(view, span.first, span.end));
  if (found.source && speaksAfter(found) && tagged.content.some(isSpeaker)) {
    const rest = tagged.content.filter((span) => !isSpeaker(span));
    const content = rest.length > 0 ? rest : found.content;
    if (rest.length > 0 || !cutsThrough(content, drafts, occupied, number)) {
      // The tagger took the speaker after the verb for the content.
      tagged.source = found.source;
      tagged.content = content;
      occupied.mark(tagged, number);
    }
    return;
  }
  if (isSubjectTaken(tagged, found) && !cutsThrough(found.content, drafts, occupied, number)) {
    tagged.source = found.source;
    tagged.content = found.content;
    occupied.mark(tagged, number);
    return;
  }
  if (isJointWith(view, tagged, found)) tagged.source = found.source;
  const isFree = found.source && firstIn(occupied.content, found.source) < 0;
  if (isFree && (!tagged.source || isBorrowed(view, tagged, found.source!))) tagged.source = found.source;
}

/** "The foundation projected in May that …": the tagger took the subject for the content, and left out what follows. */
function isSubjectTaken({ source, cue, content: [only, ...more] }: Draft, found: Draft): boolean {
  if (!only || more.length > 0 || !found.source || !found.finding.endsWith('rule')) return false;
  const after = found.content.every(({ first }) => first >= cue!.end);
  const isOpen = !source || found.content.some((span) => overlaps(span, source));
  return after && isOpen && only.end <= cue!.first && overlaps(only, found.source);
}

/** "The army and | the rebels": the tagger left out the first of two that speak together. */
function isJointWith(view: View, { source }: Draft, found: Draft): boolean {
  const { lower } = view;
  return (
    !!source &&
    !!found.source &&
    found.source.first < source.first &&
    found.source.end === source.end &&
    lower[source.first - 1] === 'and' &&
    canSpeak(view, { first: found.source.first, end: source.first - 1 }) &&
    !lower
      .slice(found.source.first, source.first - 1)
      .some((word) => IRREGULAR_PAST.has(word) || PREPOSITIONS.has(word))
  );
}

/** The source is one marked for another cue, and the verb has a subject of its own. */
function isBorrowed({ lower }: View, { sharesSource, source, cue }: Draft, subject: TokenSpan): boolean {
  const gap = subject.first < cue!.first ? cue!.first - subject.end : subject.first - cue!.end;
  const isBeside = gap === 0 || (gap === 1 && lower[cue!.first - 1] === ',');
  return !!sharesSource && isBeside && !overlaps(source!, subject);
}

/** "Three men, believed to be smugglers, were held": nobody is named who believes it, and it ends where the rule says. */
function asHearsay(view: View, tagged: Draft, { content: parts }: Draft, { cue: cues, content }: Occupancy): void {
  const cue = tagged.cue!;
  const lemma = verbOfCue(view, cue)?.verb.form.lemma ?? '';
  const isReduced = OPINION_VERBS.has(lemma) && !view.lower.slice(cue.first, cue.end).some((word) => BE.has(word));
  if (isReduced) tagged.source = null;
  const last = parts.at(-1);
  tagged.content = tagged.content.map((span) =>
    last && overlaps(span, last) && last.end < span.end ? { ...span, end: last.end } : span,
  );
  // "30 people were reportedly | injured when the roof fell": what the adverb stands before.
  const isFree = last && [cues, content].every((row) => firstIn(row, { ...last, first: cue.end }) < 0);
  if (isFree && last.first <= cue.end && tagged.content.every(({ end }) => end <= cue.first))
    tagged.content = [...tagged.content, { ...last, first: cue.end }];
}

/** "In the past week, | the number has doubled, the envoy said": the tagger's content starts too late. */
function startEarlier(
  view: View,
  tagged: Draft,
  { content: [whole] }: Draft,
  { cue, source, content }: Occupancy,
): void {
  const [part, ...more] = tagged.content;
  if (!whole || !part || !overlaps(whole, part) || whole.first >= part.first) return;
  if (part.end - part.first === 1 && RELATIVES.has(view.lower[part.first]!)) return;
  // After the cue, "that" is where a content begins: what stands before it tells where or to whom.
  if (part.first >= tagged.cue!.end && (view.lower[part.first] === 'that' || opensQuotation(view, part.first))) return;
  const gap = { ...whole, end: part.first };
  if ([cue, source, content].some((row) => firstIn(row, gap) >= 0)) return;
  tagged.content = [{ ...part, first: whole.first }, ...more];
}

/** "said | the chair in an email to staff |": the speaker, and where it was said. */
function isSpeakerAt(view: View, source: TokenSpan, { first, end }: TokenSpan): boolean {
  return first === source.first && end > source.end && withOccasion(view, source.end, end) > source.end;
}

function speaksAfter({ source, cue }: Draft): boolean {
  return !!source && !!cue && source.first >= cue.end;
}

/** "on Tuesday in the journal", "with reporters": when, where or to whom, and no clause. */
function tellsWhen(view: View, { first, end }: TokenSpan): boolean {
  if (skipAdverbials(view, first, end) >= end) return true;
  return (
    PREPOSITIONS.has(view.lower[first]!) && !startsFiniteClause(view, first + 1, end) && view.lower[first] !== 'to'
  );
}

/** "which" alone, or ", as the war entered its third week" after a report that stands before its cue. */
function saysNothing(view: View, content: TokenSpan, { content: [first], cue }: Draft): boolean {
  if (content.end - content.first === 1) return RELATIVES.has(view.lower[content.first]!);
  const stands = !!first && !!cue && first.end <= cue.first && content.first >= cue.end;
  return stands && (startsCircumstance(view, content.first) || tellsWhen(view, content));
}
