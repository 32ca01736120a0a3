import type { PageBlock } from '../page/blocks';
import type { PointsOf } from './prose';
import { insideOf, type Region, type Regions } from './region';

/** A class that this share of the story's paragraphs has, on themselves or on what they stand in, is the story's mark. */
const LEAST_SHARE = 0.6;

/**
 * Stories are cut up for pictures, advertisements and "read on" buttons: adds the paragraphs outside the roots that carry the
 * class which the paragraphs inside carry, within the same article.
 */
export function withAlike(
  roots: readonly Element[],
  regions: Regions,
  pointsOf: PointsOf,
  mayHold: (block: PageBlock) => boolean,
): Element[] {
  const isInside = insideOf(roots, regions);
  const prose = regions.blocks.filter((block) => pointsOf.get(block)! > 0);
  const [inside, outside] = [[], []] as [PageBlock[], PageBlock[]];
  for (const block of prose) (isInside(block) ? inside : outside).push(block);
  const marksOf = marksReader();
  const counts = new Map<string, number>();
  for (const block of inside) for (const name of marksOf(block)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const marks = new Set([...counts].filter(([, count]) => count >= inside.length * LEAST_SHARE).map(([name]) => name));
  if (marks.size === 0) return [...roots];
  const article = roots[0] && articleAround(regions.byElement.get(roots[0]));
  const alike = outside
    .filter((block) => mayHold(block) && [...marksOf(block)].some((name) => marks.has(name)))
    .filter((block) => articleAround(regions.around(block)[0]) === article);
  return [...roots, ...alike.map(({ element }) => element)];
}

/** Reads the classes of a block and of what it stands in; those of an element once. */
function marksReader(): ({ element }: PageBlock) => Set<string> {
  const known = new Map<Element, readonly string[]>();
  const classesOf = (element: Element | null) => {
    if (!element) return [];
    let classes = known.get(element);
    if (!classes) known.set(element, (classes = element.getAttribute('class')?.match(/[^ \t\n\f\r]+/g) ?? []));
    return classes;
  };
  return ({ element }) => new Set([...classesOf(element), ...classesOf(element.parentElement)]);
}

function articleAround(inner: Region | undefined): Element | undefined {
  for (let region: Region | null = inner ?? null; region; region = region.around)
    if (region.name === 'article') return region.element;
  return undefined;
}
