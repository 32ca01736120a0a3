import type { Span } from '../analysis/contract';
import { CONTEXT, type Quotation } from './schema';

/** The words of a span with what stands around them, to be found again in a text that has changed elsewhere. */
export function quotationOf(text: string, { start, end }: Span): Quotation {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/** Where these words stand now: of several places the one with most of what stood around them; null where none has them. */
export function findQuotation(text: string, { exact, prefix, suffix }: Quotation): Span | null {
  let best: { span: Span; around: number } | null = null;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const span = { start, end: start + exact.length };
    const around = alikeBefore(text, start, prefix) + alikeAfter(text, span.end, suffix);
    if (!best || around > best.around) best = { span, around };
  }
  return best?.span ?? null;
}

/** Length of the text right before `end` that is the end of `wanted`. */
function alikeBefore(text: string, end: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text[end - 1 - length] === wanted[wanted.length - 1 - length]) length++;
  return length;
}

function alikeAfter(text: string, start: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text[start + length] === wanted[length]) length++;
  return length;
}
