export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room between the marked line and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a card of this size goes beside a marked line: under it, over it where there is more room there, never out of the
 * window. All in CSS pixels of the window.
 */
export function placeCard(
  line: Box,
  card: { readonly width: number; readonly height: number },
  window: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const roomBelow = window.height - line.bottom - GAP - MARGIN;
  const roomAbove = line.top - GAP - MARGIN;
  const isBelow = roomBelow >= card.height || roomBelow >= roomAbove;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - card.height;
  const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
  return {
    left: within(line.left, window.width - card.width),
    top: within(top, window.height - card.height),
  };
}
