import type { Span } from '../analysis/contract';
import type { ClaimSpans } from './report';

/** The reporting words as they stand, parts set off by an ellipsis ("hat … gefordert"); null where there are none. */
export function cueWords(text: string, cue: readonly Span[]): string | null {
  return cue.length === 0 ? null : cue.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/**
 * Whether a claim begins with its reporting words and then its source: "According to the company, each ship carries …". Without
 * the source the words before the claim would read on into it: "According to each ship carries …".
 */
export function leadsOverSource({ source, cue, content }: ClaimSpans): boolean {
  const [last, first] = [cue.at(-1), content[0]];
  if (!source || !last || !first) return false;
  return last.end <= source.start && source.start - last.end <= 1 && source.end <= first.start;
}
