import type { PageBlock } from '../page/blocks';
import { flatAncestors } from '../page/flat-tree';
import { prosePoints } from './prose';
import type { Regions } from './region';

/** A class that this share of the story's paragraphs has, on themselves or on what they stand in, is the story's mark. */
const LEAST_SHARE = 0.6;

/**
 * Stories are cut up for pictures, advertisements and "read on" buttons: adds the paragraphs outside the roots that carry the
 * class which the paragraphs inside carry, within the same article.
 */
export function withAlike(
  roots: readonly Element[],
  regions: Regions,
  mayHold: (block: PageBlock) => boolean,
): Element[] {
  const rootSet = new Set(roots);
  const isInside = (block: PageBlock) => regions.containersOf(block).some((element) => rootSet.has(element));
  const prose = regions.blocks.filter((block) => prosePoints(block) > 0);
  const inside = prose.filter(isInside);
  const counts = new Map<string, number>();
  for (const block of inside) for (const name of marksOf(block)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const marks = new Set([...counts].filter(([, count]) => count >= inside.length * LEAST_SHARE).map(([name]) => name));
  if (marks.size === 0) return [...roots];
  const article = articleAround(roots[0]);
  const alike = prose
    .filter((block) => !isInside(block) && mayHold(block) && [...marksOf(block)].some((name) => marks.has(name)))
    .filter((block) => articleAround(block.element) === article);
  return [...roots, ...alike.map(({ element }) => element)];
}

function marksOf({ element }: PageBlock): Set<string> {
  return new Set([...element.classList, ...(element.parentElement?.classList ?? [])]);
}

function articleAround(element: Element | undefined): Element | undefined {
  for (const ancestor of flatAncestors(element ?? null)) if (ancestor.localName === 'article') return ancestor;
  return undefined;
}
