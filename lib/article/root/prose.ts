import type { PageBlock } from '../page/blocks';

/** Fewer characters than this are a label, not a paragraph. */
const LEAST_PROSE = 25;

/** Each block's points, once they are counted. */
export type PointsOf = Map<PageBlock, number>;

/** Letters, marks and all of a block, unfolded: good enough to count in. */
export function rawText(block: PageBlock): string {
  return block.pieces.map(({ data, from, to }) => data.slice(from, to)).join('');
}

/**
 * How much a block looks like a paragraph of a story, 0 for not at all: one point for being one, one for each comma up to
 * ten, one for each hundred characters up to three. The measure is Readability's (Arc90).
 */
export function prosePoints(block: PageBlock): number {
  if (block.length < LEAST_PROSE || block.linkLength > block.length / 2) return 0;
  const text = rawText(block);
  const commas = Math.min(10, text.split(/[,،、，;]/u).length - 1);
  const points = 1 + commas + Math.min(3, Math.floor(block.length / 100));
  return (points * (block.length - block.linkLength)) / block.length;
}
