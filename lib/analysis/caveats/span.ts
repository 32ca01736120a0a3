import type { Span } from '../contract';
import type { Paragraph } from '../paragraph';
import type { TokenRange } from '../text';

/** The text span of a range of tokens that is not empty. */
export function spanOf({ tokens }: Paragraph, { first, end }: TokenRange): Span {
  return { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
