import { nameOf } from '../elements';
import { flatAncestors } from '../page/flat-tree';
import type { Region, Regions } from './region';

/** Another part of the same story has at least this share of the first one's score. */
const LEAST_SHARE = 0.2;
const TITLES = 'h1, h2';

/**
 * A story cut into two `article` elements, in different places of the page: adds the others to the roots where only one of them has a
 * title, so that the rest can only be more of it. Posts of a live blog and teasers have titles of their own.
 */
export function withOtherArticles(
  roots: readonly Element[],
  { byElement }: Regions,
  mayHold: (region: Region) => boolean,
): Element[] {
  const own = roots[0] && (articleAround(roots[0]) ?? roots[0].querySelector('article'));
  if (!own) return [...roots];
  const score = roots.reduce((sum, root) => sum + (byElement.get(root)?.score ?? 0), 0);
  const others = [...byElement.values()].filter(
    (region) =>
      region.name === 'article' &&
      !roots.some((root) => root.contains(region.element) || region.element.contains(root)) &&
      articleAround(region.element.parentElement) === undefined &&
      region.score >= score * LEAST_SHARE &&
      mayHold(region),
  );
  if (others.length === 0) return [...roots];
  const titled = [own, ...others.map(({ element }) => element)].filter(
    (element) => element.querySelector(TITLES) !== null,
  );
  if (titled.length > 1) return [...roots];
  const all = [...roots, ...others.map(({ element }) => element)];
  return all.sort((a, b) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1));
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

function articleAround(element: Element | null): Element | undefined {
  for (const ancestor of flatAncestors(element)) if (nameOf(ancestor) === 'article') return ancestor;
  return undefined;
}
