import type { Draft, TokenSpan } from '../draft';
import { skipAdverbials } from '../find/adverbials';
import {
  contrastWithin,
  opensQuotation,
  startsCircumstance,
  startsClause,
  startsMainClause,
  startsSubordinate,
} from '../find/clause';
import { afterDateline } from '../find/dateline';
import { ASIDES, AUXILIARIES, IRREGULAR_PAST, OCCASIONS, PREPOSITIONS, PRONOUNS } from '../find/grammar';
import { isAside } from '../lexicon/cue';
import { sentenceRange, type View } from '../view';

/** Longest "in a call with the envoy" before "that", in tokens. */
const LONGEST_ADVERBIAL = 14;
/** Longest ", which the envoy has repeatedly" before a cue, in tokens. */
const LONGEST_RELATIVE = 8;
const RELATIVES = new Set(['which', 'who', 'whom']);
const END_MARKS = new Set([':', ',', ';', '—', '–', '--']);
const DURATIONS = new Set(['days', 'weeks', 'months', 'years', 'decades', 'centuries']);

type Trim = (view: View, span: TokenSpan) => TokenSpan;

const TRIMS: readonly Trim[] = [
  withoutDateline,
  afterAdverbial,
  beforeAside,
  beforeContrast,
  beforeOccasion,
  withoutEndMarks,
];

/** Takes from the contents what is not communicated: datelines, where it was said, the reporter's aside, marks at the ends. */
export function trimContents(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const trims = [...trimsFor(view, draft), ...TRIMS];
    // A trim may leave nothing of a content, and asks for one that has something.
    const trimmed = (span: TokenSpan) =>
      trims.reduce((left, trim) => (left.end > left.first ? trim(view, left) : left), span);
    const trimmedContents = draft.content.map(trimmed).filter(({ first, end }) => end > first);
    draft.content = trimmedContents.filter(
      (span) => trimmedContents.length === 1 || (!describesSource(view, draft, span) && !tellsWhen(view, draft, span)),
    );
  }
}

/** "according to the monitor, | which relies on sources |": says more about who speaks. */
function describesSource({ lower }: View, { source, cue }: Draft, { first }: TokenSpan): boolean {
  const isRelative = lower[first] === 'which' || lower[first] === 'who';
  return (
    isRelative && lower[cue?.first ?? -1] === 'according' && !!source && source.end <= first && first - source.end < 2
  );
}

/** "Two bridges were blown up, officials said, | as the war entered its third week |": when it was said. */
function tellsWhen(view: View, { cue, content: [main] }: Draft, { first }: TokenSpan): boolean {
  if (!cue || !main || main.end > cue.first || first < cue.end || view.lower[first] !== 'as') return false;
  if (view.lower[first - 1] !== ',') return false;
  return startsClause(view, main.first, main.end);
}

/** What the cue's place in its sentence asks for. */
function trimsFor(view: View, { cue }: Draft): Trim[] {
  if (!cue) return [];
  return [
    ...(opensSubordinate(view, cue)
      ? [(_: View, span: TokenSpan) => (span.first >= cue.end ? beforeMainClause(view, span) : span)]
      : []),
    ...(followsRelative(view, cue) ? [beforeMainVerb] : []),
    ...(isAside(view, cue) ? [beforeQuotation] : []),
  ];
}

/** "KABUL (AP) — The army …": starts after the dash. */
function withoutDateline(view: View, span: TokenSpan): TokenSpan {
  return { ...span, first: afterDateline(view, span.first, span.end - 1) };
}

/** Ends where the quotation goes on that a speaker's aside interrupts: "“…,” he said, referring to the fee, “…”". */
function beforeQuotation(view: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (view.quotationOf[i]! >= 0) break;
    if (view.lower[i] === ',') return opensQuotation(view, i + 1) ? { ...span, end: i } : span;
  }
  return span;
}

/** "in a call with the envoy that …", "this month that …": starts at "that". */
function afterAdverbial(view: View, span: TokenSpan): TokenSpan {
  const { lower, quotationOf } = view;
  const next = skipAdverbials(view, span.first, span.end - 1);
  // "argued for | decades that …"
  if (DURATIONS.has(lower[span.first]!) && lower[span.first - 1] === 'for' && lower[span.first + 1] === 'that')
    return { ...span, first: span.first + 1 };
  if (next > span.first && lower[next] === 'that') return { ...span, first: next };
  if (!PREPOSITIONS.has(lower[span.first]!)) return span;
  let occasion = false;
  for (let i = span.first + 1; i < Math.min(span.end - 1, span.first + LONGEST_ADVERBIAL); i++) {
    if (quotationOf[i]! >= 0 || lower[i] === ',') return span;
    if (OCCASIONS.has(lower[i]!)) occasion = true;
    if (lower[i] === 'that') return occasion ? { ...span, first: i } : span;
  }
  return span;
}

/** Ends before another source's report. */
function beforeContrast(view: View, span: TokenSpan): TokenSpan {
  const cut = contrastWithin(view, span);
  return cut < 0 ? span : { ...span, end: cut };
}

/** "cited “bare wires” | as it left": a quotation ends before when or why it was said. */
function beforeOccasion(view: View, span: TokenSpan): TokenSpan {
  const quotation = view.quotations[view.quotationOf[span.first]!];
  if (quotation?.first !== span.first || quotation.last >= span.end - 2) return span;
  const end = quotation.last + 1;
  const isOccasion = startsCircumstance(view, end) && PRONOUNS.has(view.lower[end + 1]!);
  return isOccasion ? { ...span, end } : span;
}

/** Ends before ", a move that could …". */
function beforeAside(view: View, span: TokenSpan): TokenSpan {
  const { lower, quotationOf } = view;
  const { first } = sentenceRange(view, span.end - 1);
  for (let i = Math.max(first, span.first) + 2; i < span.end - 3; i++) {
    if (lower[i] !== ',' || quotationOf[i]! >= 0 || (lower[i + 1] !== 'a' && lower[i + 1] !== 'an')) continue;
    if (ASIDES.has(lower[i + 2]!)) return { ...span, end: i };
  }
  return span;
}

function withoutEndMarks({ lower, quotationOf }: View, span: TokenSpan): TokenSpan {
  let { end } = span;
  while (end > span.first && END_MARKS.has(lower[end - 1]!) && quotationOf[end - 1]! < 0) end--;
  // "(He said | the fee would fall.) |": the bracket is not the content's.
  const isBracketed = lower[end - 1] === ')' && !lower.slice(span.first, end).includes('(');
  return { ...span, end: isBracketed ? end - (lower[end - 2] === '.' ? 2 : 1) : end };
}

/** True if the cue stands in a relative clause after a comma: ", which the envoy calls …". */
function followsRelative({ lower, sentenceOf }: View, cue: TokenSpan): boolean {
  for (let i = cue.first - 1; i > Math.max(0, cue.first - LONGEST_RELATIVE); i--) {
    if (sentenceOf[i] !== sentenceOf[cue.first] || lower[i] === ',') return false;
    if (lower[i - 1] === ',' && RELATIVES.has(lower[i]!)) return true;
  }
  return false;
}

/** True if the cue stands in the clause of a conjunction that opens the sentence: "Although the ministry says …". */
function opensSubordinate(view: View, cue: TokenSpan): boolean {
  return startsSubordinate(view, sentenceRange(view, cue.first).first, cue.first);
}

/** Ends where the main clause begins: "…, lorries were turned back". */
function beforeMainClause(view: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 2; i++) {
    if (view.lower[i] === ',' && view.quotationOf[i]! < 0 && startsMainClause(view, i + 1, span.end))
      return { ...span, end: i };
  }
  return span;
}

/** Ends where the main clause goes on after a relative one: ", has killed …", ", prompted …". */
function beforeMainVerb({ lower, quotationOf }: View, span: TokenSpan): TokenSpan {
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (lower[i] !== ',' || quotationOf[i]! >= 0) continue;
    const verb = lower[i + 1]!;
    const isPast = (verb.endsWith('ed') || IRREGULAR_PAST.has(verb)) && !PREPOSITIONS.has(lower[i + 2] ?? '');
    if (AUXILIARIES.has(verb) || isPast) return { ...span, end: i };
  }
  return span;
}
