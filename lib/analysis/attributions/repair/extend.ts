import type { Draft, TokenSpan } from '../draft';
import { contentEnd, endOfWords, startsClause, startsFiniteClause, startsMainClause } from '../find/clause';
import { BE, placeOf, UNFINISHED, WAITING_CONJUNCTIONS } from '../find/grammar';
import { finiteVerbAt } from '../find/finite-verb';
import { listGoesOn, objectEnd } from '../find/objects';
import { cueTakesClause, verbOfCue } from '../lexicon/cue';
import { occupiedTokens, sentenceRange, type View } from '../view';

/**
 * Lets a content that was cut short run on to the end of its sentence ("said the delegation | , which includes …,
 * approved the demands"), where nothing else is marked in between. Only after a cue that takes a clause: an object
 * ("condemned the raid") ends where the tagger says.
 */
export function extendContents(view: View, drafts: readonly Draft[]): void {
  const occupied = occupiedTokens(view, drafts);
  for (const draft of drafts) {
    const { cue, content } = draft;
    const last = content.at(-1);
    if (!last || !cue || cue.first > last.first || view.quotationOf[last.end - 1]! >= 0) continue;
    if (isListed(view, cue, last)) draft.content = [...content.slice(0, -1), throughList(view, last, occupied)];
    if (goesOnWithGerund(view, last, occupied)) draft.content = [...content.slice(0, -1), throughSentence(view, last)];
    if (!cueTakesClause(view, cue)) continue;
    const end = contentEnd(view, last.end - 1);
    const isFree = end > last.end && !occupied.subarray(last.end, end).includes(1);
    if (end > last.end && isClock(view, last.end)) {
      draft.content = [...content.slice(0, -1), { ...last, end }];
      continue;
    }
    if (!isFree && !(end > last.end && isIncomplete(view, last))) continue;
    const isClause =
      view.lower[last.first] === 'that' || isBelieved(view, cue, last) || startsClause(view, last.first, end);
    if (!isClause || isContrast(view, last.end)) continue;
    draft.content = [...content.slice(0, -1), { ...last, end }];
  }
}

/** "are believed | to be holding 200 men |". */
function isBelieved(view: View, cue: TokenSpan, { first }: TokenSpan): boolean {
  const form = verbOfCue(view, cue)?.verb.form;
  return view.lower[first] === 'to' && BE.has(view.lower[cue.first]!) && !!form?.participle;
}

/** "rejected | the fee |, the queues and the noise": an object right after its verb, that a list goes on from. */
function isListed(view: View, cue: TokenSpan, { first, end }: TokenSpan): boolean {
  return (
    cue.end === first && view.lower[end] === ',' && !startsFiniteClause(view, first, end) && view.lower[first] !== 'to'
  );
}

/** "admitted | to threatening the girl |, and hiding her": a gerund after a preposition, and another. */
function goesOnWithGerund({ lower }: View, { first, end }: TokenSpan, occupied: Uint8Array): boolean {
  const joiner = lower[end] === ',' ? end + 1 : end;
  if (lower[joiner] !== 'and' && lower[joiner] !== 'or') return false;
  const isGerund = (i: number) => lower[i]!.length > 5 && lower[i]!.endsWith('ing');
  if (!isGerund(joiner + 1) || occupied[joiner + 1]) return false;
  for (let i = first; i < end - 1; i++) if ((lower[i] === 'to' || lower[i] === 'of') && isGerund(i + 1)) return true;
  return false;
}

function throughSentence(view: View, span: TokenSpan): TokenSpan {
  return { ...span, end: contentEnd(view, span.end) };
}

function throughList(view: View, span: TokenSpan, occupied: Uint8Array): TokenSpan {
  const limit = endOfWords(view, sentenceRange(view, span.end));
  const end = listGoesOn(view, span.end, limit) ? objectEnd(view, span.end, limit, false) : span.end;
  return occupied.subarray(span.end, end).includes(1) ? span : { ...span, end };
}

/** "from 10 | :30 p.m. on": no place to end at. */
const isClock = ({ lower }: View, i: number) =>
  lower[i] === ':' && /^\d\d?$/.test(lower[i - 1]!) && /^\d\d$/.test(lower[i + 1] ?? '');

/** ", but …" begins something else; ", but that …" goes on with what was said. */
function isContrast({ lower }: View, i: number): boolean {
  return lower[i] === ',' && lower[i + 1] === 'but' && lower[i + 2] !== 'that';
}

/** "that at one of his first meetings", "why", "if the fee falls": a clause that still lacks its verb, or its main clause. */
function isIncomplete(view: View, { first, end }: TokenSpan): boolean {
  const { lower } = view;
  if (lower[end] === ',' && UNFINISHED.has(lower[end - 1]!)) return true;
  const opening = lower[first] === 'that' ? first + 1 : first;
  if (WAITING_CONJUNCTIONS.has(lower[opening] ?? '') && lower[end] === ',' && placeOf(lower, ',', opening, end) < 0)
    return startsMainClause(view, end + 1, sentenceRange(view, first).end);
  if (lower[end] === ',' && lacksMainVerb(view, opening, end))
    return finiteVerbAt(view, end + 1, sentenceRange(view, first).end) >= 0;
  return lower[first] === 'that' && end - first > 1 && !startsClause(view, first + 1, end);
}

/** "the man who robbed the bank": a phrase whose only verb is that of its relative clause. */
function lacksMainVerb(view: View, first: number, end: number): boolean {
  let relative = first + 1;
  while (relative < end && view.lower[relative] !== 'who' && view.lower[relative] !== 'which') relative++;
  if (relative >= end || finiteVerbAt(view, first, relative) >= 0) return false;
  const verb = finiteVerbAt(view, relative + 1, end);
  return verb >= 0 && finiteVerbAt(view, verb + 2, end) < 0;
}
