import { changed, contains, overlaps, type Draft, type TokenSpan } from '../draft';
import { skipAdverbials } from '../grammar/adverbials';
import { canSpeak } from '../grammar/can-speak';
import { opensQuotation, startsCircumstance, startsFiniteClause } from '../grammar/clause';

import { withOccasion } from '../grammar/verb-group';

import { verbOfCue } from '../grammar/cue';
import type { View } from '../view';
import { cutsThrough, firstIn, type Occupancy } from './occupancy';

/** What the tagger marked, with what it left out or took for something else, from what a construction reads at the same cue. */
export function complete(
  view: View,
  drafts: readonly Draft[],
  number: number,
  found: Draft,
  occupied: Occupancy,
): Draft {
  const tagged = drafts[number]!;
  const { source, content } = found;
  const cutsName = source !== null && tagged.content.some((span) => overlaps(span, source));
  const [only] = tagged.content;
  const pointsBack =
    only !== undefined && only.end - only.first === 1 && view.grammar.relatives.has(view.lower[only.first]);
  if (found.replaces && (!tagged.source || cutsName || pointsBack || runsOn(view, tagged.source, found)))
    return changed(tagged, { source, content });
  if (found.finding === 'hearsay-rule') return asHearsay(view, tagged, found, occupied);
  const draft = startEarlier(view, tagged, found, occupied);
  if (only && draft.content.length === 1 && (saysNothing(view, only, found) || isAside(view, only, found)))
    return changed(draft, { content });
  const isSpeaker = (span: TokenSpan) =>
    isSpeakerAt(view, source!, span) || (contains(source!, span) && !startsFiniteClause(view, span.first, span.end));
  if (source && speaksAfter(found) && draft.content.some(isSpeaker)) {
    // The tagger took the speaker after the verb for the content.
    const rest = draft.content.filter((span) => !isSpeaker(span));
    const isCut = rest.length === 0 && cutsThrough(content, drafts, occupied, number);
    return isCut
      ? draft
      : marked(changed(draft, { source, content: rest.length > 0 ? rest : content }), number, occupied);
  }
  if (runsIntoSource(view, draft, found)) return marked(changed(draft, { source, content }), number, occupied);
  if (isSubjectTaken(draft, found) && !cutsThrough(content, drafts, occupied, number))
    return marked(changed(draft, { source, content }), number, occupied);
  if (isJointWith(view, draft, found)) return changed(draft, { source });
  const isFree = source && firstIn(occupied.content, source) < 0;
  return isFree && (!draft.source || isBorrowed(view, draft, source)) ? changed(draft, { source }) : draft;
}

/** "according to | the guild, the oldest in the south |": the name took in the other half of what was said. */
function runsOn({ lower, grammar }: View, whole: TokenSpan, { source: name, content: [half] }: Draft): boolean {
  if (!name || !half || !grammar.auxiliaries.has(lower[half.end - 1])) return false;
  return whole.first === name.first && whole.end > name.end && lower[name.end] === ',';
}

function marked(draft: Draft, number: number, occupied: Occupancy): Draft {
  occupied.mark(draft, number);
  return draft;
}

/** "The foundation projected in May that …": the tagger took the subject for the content, and left out what follows. */
function isSubjectTaken({ source, cue, content: [only, ...more] }: Draft, found: Draft): boolean {
  if (!only || more.length > 0 || !found.source) return false;
  const after = found.content.every(({ first }) => first >= cue!.end);
  const isOpen = !source || found.content.some((span) => overlaps(span, source));
  return after && isOpen && only.end <= cue!.first && overlaps(only, found.source);
}

/** "40 homes burned, and the number of missing exceeds 12, | the chief | said": the source took in what was said. */
function runsIntoSource({ lower }: View, { source, cue }: Draft, found: Draft): boolean {
  const [whole, ...more] = found.content;
  if (!source || !found.source || !whole || more.length > 0 || whole.end > cue!.first) return false;
  const isLast = source.first < found.source.first && source.end === found.source.end;
  return isLast && lower[found.source.first - 1] === ',' && whole.first <= source.first && !startsNamed(lower, source);
}

/** "Vale, the chief": a name of few words, and no clause. */
function startsNamed(lower: readonly string[], { first, end }: TokenSpan): boolean {
  return lower.indexOf(',', first) - first <= 3 && lower.indexOf(',', first) < end;
}

/** "The army and | the rebels": the tagger left out the first of two that speak together. */
function isJointWith(view: View, { source }: Draft, found: Draft): boolean {
  const { lower } = view;
  return (
    !!source &&
    !!found.source &&
    found.source.first < source.first &&
    found.source.end === source.end &&
    view.grammar.additives.has(lower[source.first - 1]) &&
    canSpeak(view, { first: found.source.first, end: source.first - 1 }) &&
    !lower
      .slice(found.source.first, source.first - 1)
      .some((word) => view.grammar.irregularPast.has(word) || view.grammar.prepositions.has(word))
  );
}

/** The source is one marked for another cue, and the verb has a subject of its own. */
function isBorrowed({ lower }: View, { sharesSource, source, cue }: Draft, subject: TokenSpan): boolean {
  const gap = subject.first < cue!.first ? cue!.first - subject.end : subject.first - cue!.end;
  const isBeside = gap === 0 || (gap === 1 && lower[cue!.first - 1] === ',');
  return !!sharesSource && isBeside && !overlaps(source!, subject);
}

/** "Three men, believed to be smugglers, were held": nobody is named who believes it, and it ends where the rule says. */
function asHearsay(
  view: View,
  tagged: Draft,
  { content: parts }: Draft,
  { cue: cues, content: row }: Occupancy,
): Draft {
  const cue = tagged.cue!;
  const lemma = verbOfCue(view, cue)?.verb.form.lemma ?? '';
  const isReduced =
    view.cues.words.opinionVerbs.has(lemma) &&
    !view.lower.slice(cue.first, cue.end).some((word) => view.grammar.be.has(word));
  const last = parts.at(-1);
  const content = tagged.content.map((span) =>
    last && overlaps(span, last) && last.end < span.end ? { ...span, end: last.end } : span,
  );
  // "30 people were reportedly | injured when the roof fell": what the adverb stands before.
  const rest = last && { ...last, first: cue.end };
  const isFree = rest && [cues, row].every((taken) => firstIn(taken, rest) < 0);
  const isMissing = isFree && last.first <= cue.end && content.every(({ end }) => end <= cue.first);
  return changed(tagged, {
    source: isReduced ? null : tagged.source,
    content: isMissing ? [...content, rest] : content,
  });
}

/** "In the past week, | the number has doubled, the envoy said": the tagger's content starts too late. */
function startEarlier(
  view: View,
  tagged: Draft,
  { content: [whole] }: Draft,
  { cue, source, content }: Occupancy,
): Draft {
  const [part, ...more] = tagged.content;
  if (!whole || !part || !overlaps(whole, part) || whole.first >= part.first) return tagged;
  if (part.end - part.first === 1 && view.grammar.relatives.has(view.lower[part.first])) return tagged;
  // After the cue, "that" is where a content begins: what stands before it tells where or to whom.
  const isOpening = view.grammar.complementizers.has(view.lower[part.first]) || opensQuotation(view, part.first);
  if (part.first >= tagged.cue!.end && isOpening) return tagged;
  const gap = { ...whole, end: part.first };
  if ([cue, source, content].some((row) => firstIn(row, gap) >= 0)) return tagged;
  return changed(tagged, { content: [{ ...part, first: whole.first }, ...more] });
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
    view.grammar.prepositions.has(view.lower[first]) &&
    !startsFiniteClause(view, first + 1, end) &&
    !view.grammar.infinitiveMarkers.has(view.lower[first])
  );
}

/** "which" alone, or ", as the war entered its third week" after a report that stands before its cue. */
function saysNothing(view: View, content: TokenSpan, { content: [first], cue }: Draft): boolean {
  if (content.end - content.first === 1) return view.grammar.relatives.has(view.lower[content.first]);
  const stands = !!first && !!cue && first.end <= cue.first && content.first >= cue.end;
  return stands && (startsCircumstance(view, content.first) || tellsWhen(view, content));
}

/** "reported shelling of two towns, | which are close to the road |": what is said of the content, taken for it. */
function isAside({ lower, grammar }: View, { first }: TokenSpan, { content: [object], cue }: Draft): boolean {
  if (!object || !cue || object.first < cue.end) return false;
  return object.end === first - 1 && lower[first - 1] === ',' && grammar.nonRestrictiveRelatives.has(lower[first]);
}
