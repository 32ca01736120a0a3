import type { Draft, TokenSpan } from '../draft';
import { canSpeak } from '../find/can-speak';
import { isFreeRelative } from '../find/free-relative';
import { DETERMINERS, EDITORS_LABELS } from '../find/grammar';
import { ASKED, CLAIM_NOUNS, EXCLUDED_PHRASES } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import { sentenceRange, type View } from '../view';

/** Leaves out what only looks like a cue: "also known as", "needless to say", "a claim" in apposition, the question in "Asked whether …, he said", "what he said when …". */
export function withoutExcluded(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const { cue, source } = draft;
    if (!cue) return true;
    if (isNaming(view, draft) || isAttribute(view, draft) || isThatSaid(view, cue)) return false;
    const verb = verbOfCue(view, cue)?.verb;
    if (verb && source && source.end <= cue.first && isFreeRelative(view, verb, source.first, cue.end)) return false;
    if (isEditorsLabel(view, cue.first)) return false;
    if (!source && isHeading(view, cue.first)) return false;
    // "would back the talks, including | calling for …": a part of what is said.
    if (view.lower[cue.first - 1] === 'including' && view.lower[cue.first]!.endsWith('ing')) return false;
    const words = view.lower.slice(cue.first, cue.end).join(' ');
    if (ASKED.has(words) && sentenceRange(view, cue.first).first === cue.first) return false;
    if (/^an? /.test(words) && CLAIM_NOUNS.has(view.lower[cue.end - 1]!) && view.lower[cue.first - 1] === ',')
      return false;
    return !EXCLUDED_PHRASES.some((phrase) => words.includes(phrase));
  });
}

/** "a demo called “Night Bus”": what a thing is named, and nobody says. */
function isNaming(view: View, { source, cue, content: [name] }: Draft): boolean {
  const isNext = source?.end === cue!.first && name?.first === cue!.end && view.quotationOf[name.first]! >= 0;
  return isNext && NAMED.has(view.lower[cue!.first]!) && cue!.end - cue!.first === 1 && !canSpeak(view, source);
}

/** "That said, the two …": it says nothing. */
function isThatSaid(view: View, { first, end }: TokenSpan): boolean {
  const { lower } = view;
  const opens = sentenceRange(view, first).first === first - 1;
  return opens && lower[first - 1] === 'that' && lower[first] === 'said' && lower[end] === ',';
}

const NAMED = new Set(['called', 'named', 'titled', 'entitled']);

/** "the newly | revealed | phone call": a participle before its noun. */
function isAttribute({ lower }: View, { source, cue, content: [next] }: Draft): boolean {
  if (source?.end !== cue!.first || next?.first !== cue!.end || source.end - source.first !== 2) return false;
  return DETERMINERS.has(lower[source.first]!) && lower[source.first + 1]!.endsWith('ly');
}

/** "4. Questioning the route": a line without a full stop that a participle opens. */
function isHeading(view: View, cue: number): boolean {
  const { words, lower } = view;
  const isOpening =
    lower[cue]!.endsWith('ing') && view.sentenceOf[cue] === view.sentenceOf.at(-1) && /\p{L}/u.test(words.at(-1)!);
  return isOpening && words.slice(0, cue).every((word) => !/\p{L}/u.test(word));
}

/** "CLARIFICATION: …": the paper's own note. */
function isEditorsLabel(view: View, colon: number): boolean {
  const { lower } = view;
  const start = sentenceRange(view, colon).first;
  const first = lower[start] === '(' ? start + 1 : start;
  return lower[colon] === ':' && colon - first === 1 && EDITORS_LABELS.has(lower[first]!);
}
