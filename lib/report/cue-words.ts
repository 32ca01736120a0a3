import type { Span } from '../analysis/contract';

/** The reporting words as they stand, parts set off by an ellipsis ("hat … gefordert"); null where there are none. */
export function cueWords(text: string, cue: readonly Span[]): string | null {
  return cue.length === 0 ? null : cue.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
