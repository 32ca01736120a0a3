import type { Span } from '../../lib/analysis/contract';

/** Characters of context on each side of a figure, before the next word boundary. */
const REACH = 60;

export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The words around a span within its paragraph, with dots where they are cut off. */
export function contextOf(text: string, { start, end }: Span): Context {
  const paragraphStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const paragraphEnd = nextBreak === -1 ? text.length : nextBreak;
  const before = text.slice(Math.max(paragraphStart, start - REACH), start);
  const after = text.slice(end, Math.min(paragraphEnd, end + REACH));
  return {
    before: start - REACH > paragraphStart ? `… ${before.replace(/^\S*\s/, '')}` : before,
    after: end + REACH < paragraphEnd ? `${after.replace(/\s\S*$/, '')} …` : after,
  };
}
