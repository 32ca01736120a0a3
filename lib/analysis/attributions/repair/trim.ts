import type { Draft, TokenSpan } from '../draft';
import { contrastWithin } from '../find/clause';
import { ASIDES, OCCASIONS, PREPOSITIONS } from '../find/grammar';
import { sentenceRange, type View } from '../view';

/** Longest "in a call with the envoy" before "that", in tokens. */
const LONGEST_ADVERBIAL = 14;
const END_MARKS = new Set([':', ',', ';', '—', '–', '--']);
const DASHES = new Set(['—', '–', '--']);
/** Longest dateline: "KABUL, Afghanistan (AP) —", in tokens. */
const LONGEST_DATELINE = 10;

/** Takes from the contents what is not communicated: datelines, where it was said, the reporter's aside, marks at the ends. */
export function trimContents(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    draft.content = draft.content
      .map((span) =>
        withoutEndMarks(view, beforeContrast(view, beforeAside(view, afterAdverbial(view, afterDateline(view, span))))),
      )
      .filter(({ first, end }) => end > first);
  }
}

/** "KABUL (AP) — The army …": starts after the dash. */
function afterDateline({ lower, words, sentenceOf }: View, span: TokenSpan): TokenSpan {
  if (sentenceOf[span.first]! > 0 || !/^\p{Lu}{3,}$/u.test(words[span.first]!)) return span;
  for (let i = span.first + 1; i < Math.min(span.end - 1, span.first + LONGEST_DATELINE); i++) {
    if (/^\p{Ll}/u.test(words[i]!)) return span;
    if (DASHES.has(lower[i]!) || (lower[i] === '-' && lower[i - 1] === ')')) return { ...span, first: i + 1 };
  }
  return span;
}

/** "in a call with the envoy that …": starts at "that". */
function afterAdverbial({ lower, quotationOf }: View, span: TokenSpan): TokenSpan {
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
  return { ...span, end };
}
