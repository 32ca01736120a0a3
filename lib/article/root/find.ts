import { HEADINGS, nameOf } from '../elements';
import { flatAncestors, flatParent } from '../page/flat-tree';
import type { PageBlock } from '../page/blocks';
import { lettersOf } from '../text/letters';
import { withAlike } from './alike';
import { withOtherArticles } from './other-articles';
import { prosePoints, rawText } from './prose';
import { isLeaf, linkShare, type Region, type Regions } from './region';
import type { StructuredData } from './structured-data';

const NO_STORY = new Set(['nav', 'footer', 'aside', 'dialog', 'figcaption', 'address', 'form']);
const MOST_LEVELS = 6;
const MOST_WRAPPERS = 10;
/** Enough to know the story by; every paragraph of the page is looked up in it. */
const MOST_BODY_LETTERS = 60_000;

/**
 * The elements that hold the story, in reading order: the best one and those of its siblings that belong to it; none where
 * nothing looks like a story. Each paragraph gives its points to the elements around it, the nearer the more (Readability's
 * way); what the page itself says of its article weighs in.
 */
export function findRoots(regions: Regions, data: StructuredData): Element[] {
  const { blocks, byElement } = regions;
  const inBody = matcherOf(data.articleBody);
  for (const block of blocks) {
    const points = prosePoints(block) * placeWeight(regions, block) * (inBody(block) ? 2 : 1);
    if (points > 0) spread(points, block, regions);
  }
  const candidates = [...byElement.values()].filter(({ score }) => score > 0);
  for (const region of candidates) region.score *= (1 - linkShare(region)) * elementWeight(region);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return [];
  const root = widen(climb(best, candidates, byElement), byElement);
  const parts = withOtherArticles(withSiblings(root, regions), regions, ({ element }) => !inNoStory(element));
  return withAlike(parts, regions, (block) => placeWeight(regions, block) === 1);
}

/** Whether an element stands in navigation, an aside or the like. */
function inNoStory(element: Element): boolean {
  for (const ancestor of flatAncestors(element)) if (NO_STORY.has(nameOf(ancestor))) return true;
  return false;
}

/** Blocks in navigation, comments and the like count for nothing or little. */
function placeWeight({ byElement, containersOf }: Regions, block: PageBlock): number {
  let weight = 1;
  for (const element of containersOf(block)) {
    const name = nameOf(element);
    if (name === 'body' || name === 'html') break;
    if (name === 'form' && (byElement.get(element)?.length ?? 0) > 5_000) continue;
    if (NO_STORY.has(name)) return 0;
    const use = byElement.get(element)?.use;
    if (use?.discussion && !use.content) weight *= 0.1;
    else if (use?.boilerplate && !use.content) weight *= 0.5;
  }
  return weight;
}

function spread(points: number, block: PageBlock, { byElement, containersOf }: Regions): void {
  const containers = containersOf(block);
  const first = isLeaf(containers[0]!) ? 1 : 0;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const region = byElement.get(containers[first + level]!);
    if (!region) return;
    region.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
  }
}

function elementWeight({ element, use }: Region): number {
  let weight = 1;
  const name = nameOf(element);
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) weight *= 2;
  if (name === 'article') weight *= 1.2;
  if (use.content) weight *= 1.2;
  if (use.boilerplate) weight *= 0.8;
  if (HEADINGS.has(name) || name === 'ul' || name === 'ol' || name === 'dl') weight *= 0.5;
  return weight;
}

/** Up from the best candidate while what is around it scores as well: a story may stand in several sections. */
function climb(best: Region, candidates: readonly Region[], byElement: ReadonlyMap<Element, Region>): Region {
  let top = best;
  const rivals = candidates.slice(1, 6).filter(({ score }) => score >= best.score * 0.75);
  if (rivals.length >= 3) {
    for (let parent = regionAround(top, byElement); parent; parent = regionAround(parent, byElement)) {
      if (nameOf(parent.element) === 'body') break;
      const held = parent;
      if (rivals.filter(({ element }) => held.element.contains(element)).length >= 3) {
        top = parent;
        break;
      }
    }
  }
  let last = top.score;
  const threshold = last / 3;
  for (let parent = regionAround(top, byElement); parent; parent = regionAround(parent, byElement)) {
    if (nameOf(parent.element) === 'body' || parent.score < threshold) break;
    if (parent.score > last) {
      top = parent;
      break;
    }
    last = parent.score;
  }
  return top;
}

/** Up through elements that hold nothing else, so that what belongs to the story stands beside it. */
function widen(region: Region, byElement: ReadonlyMap<Element, Region>): Region {
  let top = region;
  let levels = 0;
  for (let parent = regionAround(top, byElement); parent; parent = regionAround(parent, byElement)) {
    if (++levels > MOST_WRAPPERS || nameOf(parent.element) === 'body' || parent.length > region.length) break;
    top = parent;
  }
  return top;
}

function regionAround({ element }: Region, byElement: ReadonlyMap<Element, Region>): Region | undefined {
  for (let parent = flatParent(element); parent; parent = flatParent(parent)) {
    const region = byElement.get(parent);
    if (region) return region;
  }
  return undefined;
}

/** Adds those siblings of the root that score like it, and paragraphs of prose that stand loose beside it. */
function withSiblings(root: Region, { byElement }: Regions): Element[] {
  const parent = flatParent(root.element);
  if (!parent) return [root.element];
  const threshold = Math.max(10, root.score * 0.2);
  const roots: Element[] = [];
  for (const sibling of root.element.parentNode?.children ?? []) {
    const region = byElement.get(sibling);
    if (sibling === root.element) roots.push(sibling);
    else if (region && !NO_STORY.has(nameOf(sibling)) && !region.use.discussion) {
      const alike = sibling.getAttribute('class') === root.element.getAttribute('class') && sibling.className !== '';
      if (region.score + (alike ? root.score * 0.2 : 0) >= threshold && region.score > 0) roots.push(sibling);
      else if (nameOf(sibling) === 'p' && region.length > 80 && linkShare(region) < 0.25) roots.push(sibling);
    }
  }
  return roots;
}

/** Whether a block's letters are found in the article body that the page gives for machines. */
function matcherOf(articleBody: string): (block: PageBlock) => boolean {
  const body = lettersOf(articleBody).slice(0, MOST_BODY_LETTERS);
  if (body.length < 400) return () => false;
  return (block) => block.length >= 25 && body.includes(lettersOf(rawText(block)).slice(0, 200));
}
