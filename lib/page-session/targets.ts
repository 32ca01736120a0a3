import type { Analysis, Span } from '../analysis/contract';
import type { Target } from '../extension/messages';
import type { Mark } from '../highlights';

/** The spans of the text that a target covers, in reading order; none where there is no such target. */
export function spansOf(analysis: Analysis, { kind, index }: Target): Span[] {
  if (kind === 'figure') {
    const figure = analysis.figures[index];
    return figure ? [figure.span] : [];
  }
  if (kind === 'caveat') {
    const caveat = analysis.caveats[index];
    return caveat ? [caveat.span] : [];
  }
  const claim = analysis.attributions[index];
  if (!claim) return [];
  const spans = [...claim.content, ...(claim.source ? [claim.source] : [])];
  return spans.sort((a, b) => a.start - b.start);
}

/** What a mark stands for: its claim, the figure that nobody is named for, or what the article could not find out. */
export function targetOf({ claim, figure, caveat }: Mark): Target | null {
  if (claim !== null) return { kind: 'claim', index: claim };
  if (caveat !== null) return { kind: 'caveat', index: caveat };
  return figure === null ? null : { kind: 'figure', index: figure };
}

/** The claims among marks, each once, in the order in which they first stand in the text. */
export function claimsInOrder(marks: readonly Mark[]): number[] {
  return [...new Set(marks.flatMap(({ claim }) => (claim === null ? [] : [claim])))];
}

/** The item after or before another in a list, round the ends; from nowhere, the first or the last. */
export function stepFrom<T>(items: readonly T[], current: T | undefined, to: 'next' | 'previous'): T | undefined {
  const at = current === undefined ? -1 : items.indexOf(current);
  if (at < 0) return to === 'next' ? items[0] : items.at(-1);
  return items[(at + (to === 'next' ? 1 : items.length - 1)) % items.length];
}
