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

/**
 * Whether a mark stands between that source and what it says, as in "According to the company, each ship …"; German has none
 * ("Nach Angaben der Werft braucht jedes Schiff …").
 */
export function isSourceSetOff({ source, content }: ClaimSpans): boolean {
  const [first] = content;
  return source !== null && first !== undefined && first.start - source.end > 1;
}
