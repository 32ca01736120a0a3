export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room between the marked line and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a card of this size goes: beside the text's column where there is room, so that it covers nothing; else over the
 * marked line, since what stands under it is read next; under it where there is no room over it. Never out of the window.
 * All in CSS pixels of the window.
 * @param column the block of text that the line stands in
 */
export function placeCard(line: Box, card: Size, window: Size, column?: Box): { left: number; top: number } {
  const within = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
  const beside = column && besideColumn(column, card, window);
  if (beside !== undefined) return { left: beside, top: within(line.top, window.height - card.height) };
  const roomBelow = window.height - line.bottom - GAP - MARGIN;
  const roomAbove = line.top - GAP - MARGIN;
  const isAbove = roomAbove >= card.height || roomAbove >= roomBelow;
  return {
    left: within(line.left, window.width - card.width),
    top: within(isAbove ? line.top - GAP - card.height : line.bottom + GAP, window.height - card.height),
  };
}

/** The side of the column with more room, if it is enough. */
function besideColumn({ left, right }: Box, { width }: Size, window: Size): number | undefined {
  const needed = width + 2 * GAP + MARGIN;
  const [roomLeft, roomRight] = [left, window.width - right];
  if (Math.max(roomLeft, roomRight) < needed) return undefined;
  return roomRight >= needed ? right + 2 * GAP : left - 2 * GAP - width;
}
