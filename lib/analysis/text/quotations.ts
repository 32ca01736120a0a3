import type { QuotationMarks } from '../languages/parts/text';
import type { Tokens } from './tokens';

/** A quotation inside one paragraph: token numbers of the opening mark and of the last token, the closing mark if there is one. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  /** False where the paragraph, or a new opening mark, comes before a closing mark. */
  readonly closed: boolean;
}

/** How a token stands to quotation marks. */
export const QuoteState = { outside: 0, inside: 1, opening: 2, closing: 3 } as const;
export type QuoteState = (typeof QuoteState)[keyof typeof QuoteState];

const BEFORE_OPENING = new Set(['(', '[', '—', '–', '-']);

/**
 * Finds quotations between double marks by the spacing around double marks, not by the marks' own shape: a gap before and none after opens.
 * Straight, curly and ASCII quotation marks so come out the same, and so do „…“ and “…”.
 */
export function quotationsOf({ words, starts, ends }: Tokens, { double }: QuotationMarks): Quotation[] {
  const count = words.length;
  const quotations: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < count; i++) {
    if (!double.has(words[i]!)) continue;
    const gapBefore = i === 0 || starts[i]! > ends[i - 1]! || BEFORE_OPENING.has(words[i - 1]!);
    const gapAfter = i + 1 === count || starts[i + 1]! > ends[i]!;
    if (open < 0) {
      if (gapBefore || !gapAfter) open = i;
    } else if (gapBefore && !gapAfter) {
      quotations.push({ first: open, last: i - 1, closed: false });
      open = i;
    } else {
      quotations.push({ first: open, last: i, closed: true });
      open = -1;
    }
  }
  if (open >= 0) quotations.push({ first: open, last: count - 1, closed: false });
  return quotations;
}

/** How each of `count` tokens stands to quotations. */
export function quoteStatesOf(quotations: readonly Quotation[], count: number): QuoteState[] {
  const quoteStates = Array.from<QuoteState>({ length: count }).fill(QuoteState.outside);
  for (const { first, last, closed } of quotations) {
    quoteStates.fill(QuoteState.inside, first, last + 1);
    quoteStates[first] = QuoteState.opening;
    if (closed) quoteStates[last] = QuoteState.closing;
  }
  return quoteStates;
}
