import type { LinkedAttribution } from '../attributions';
import type { Span } from '../contract';

/** A content span of an attribution. */
export interface OwnedSpan extends Span {
  readonly attribution: number;
}

/**
 * Makes a search for the content an offset stands in: that of the innermost attribution, by parenthood and length.
 * It is one sweep over the contents: offsets must be asked for in text order.
 */
export function createOwnerSearch(attributions: readonly LinkedAttribution[]): (offset: number) => OwnedSpan | null {
  const contents = attributions
    .flatMap(({ content }, attribution) => content.map(({ start, end }): OwnedSpan => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const isWithin = (inner: number, outer: number) => {
    let at: number | null = attributions[inner]!.parent;
    for (let steps = 0; at !== null && steps < attributions.length; steps++) {
      if (at === outer) return true;
      at = attributions[at]?.parent ?? null;
    }
    return false;
  };
  const innermost = (a: OwnedSpan, b: OwnedSpan) => {
    if (a.start === b.start && a.end === b.end) return isWithin(a.attribution, b.attribution) ? a : b;
    return a.end - a.start <= b.end - b.start ? a : b;
  };
  let open: OwnedSpan[] = [];
  let next = 0;
  return (offset) => {
    for (; next < contents.length && contents[next]!.start <= offset; next++) open.push(contents[next]!);
    open = open.filter(({ end }) => end > offset);
    return open.length === 0 ? null : open.reduce(innermost);
  };
}
