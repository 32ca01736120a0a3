import type { Article, Block } from '../article';
import type { Mark } from '../highlights';

/**
 * The marks of an article's earlier reading, moved to where the same blocks stand now: something to show until the new
 * analysis is there. Marks of blocks that changed are left out.
 */
export function carryMarks(marks: readonly Mark[], before: Article, now: Article): Mark[] {
  const placed = new Map<string, Block[]>();
  for (const block of now.blocks) {
    const text = now.text.slice(block.start, block.end);
    const known = placed.get(text);
    if (known) known.push(block);
    else placed.set(text, [block]);
  }
  const moves = before.blocks.map((block) => {
    const target = placed.get(before.text.slice(block.start, block.end))?.shift();
    return target && target.start - block.start;
  });
  const carried: Mark[] = [];
  let i = 0;
  for (const mark of marks) {
    while (i < before.blocks.length && before.blocks[i]!.end <= mark.start) i++;
    const block = before.blocks[i];
    const move = moves[i];
    if (!block || move === undefined || mark.start < block.start || mark.end > block.end) continue;
    carried.push({ ...mark, start: mark.start + move, end: mark.end + move });
  }
  return carried.sort((a, b) => a.start - b.start);
}
