import { HEADINGS, nameOf } from '../elements';
import type { PageBlock } from '../page/blocks';
import { lettersOf } from '../text/letters';
import { withAlike } from './alike';
import { withOtherArticles } from './other-articles';
import { prosePoints, rawText, type PointsOf } from './prose';
import { isLeaf, linkShare, type Region, type Regions } from './region';
import type { StructuredData } from './structured-data';

const NO_STORY = new Set(['nav', 'footer', 'aside', 'dialog', 'figcaption', 'address', 'form']);
const MOST_LEVELS = 6;
const MOST_WRAPPERS = 10;
/** Blocks after which the page may breathe. */
const BLOCKS_A_STEP = 50;
/** Enough to know the story by; every paragraph of the page is looked up in it. */
const MOST_BODY_LETTERS = 60_000;

/**
 * The elements that hold the story, in reading order: the best one and those of its siblings that belong to it; none where
 * nothing looks like a story. Each paragraph gives its points to the elements around it, the nearer the more (Readability's
 * way); what the page itself says of its article weighs in. In slices.
 */
export function* findRoots(regions: Regions, data: StructuredData): Generator<void, Element[]> {
  const { blocks, byElement } = regions;
  const inBody = matcherOf(data.articleBody);
  const placeWeight = placeWeights(regions);
  const pointsOf: PointsOf = new Map();
  for (const [i, block] of blocks.entries()) {
    const prose = prosePoints(block);
    pointsOf.set(block, prose);
    const weight = prose > 0 ? placeWeight(block) : 0;
    if (weight > 0) spread(prose * weight * (inBody(block) ? 2 : 1), block, regions);
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  const candidates = [...byElement.values()].filter(({ score }) => score > 0);
  for (const region of candidates) region.score *= (1 - linkShare(region)) * elementWeight(region);
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  if (!best) return [];
  const root = widen(climb(best, candidates));
  const parts = withOtherArticles(withSiblings(root, regions), regions, (region) => !inNoStory(region));
  yield;
  return withAlike(parts, regions, pointsOf, (block) => placeWeight(block) === 1);
}

/** Whether an element stands in navigation, an aside or the like. */
function inNoStory(inner: Region): boolean {
  for (let region: Region | null = inner; region; region = region.around) if (NO_STORY.has(region.name)) return true;
  return false;
}

/** Blocks in navigation, comments and the like count for nothing or little. */
function placeWeights({ around }: Regions): (block: PageBlock) => number {
  const known = new Map<Region, number>();
  return (block) => {
    const chain = around(block);
    let i = chain.findIndex((region) => known.has(region) || region.name === 'body' || region.name === 'html');
    let weight = i < 0 ? 1 : (known.get(chain[i]!) ?? 1);
    for (i = i < 0 ? chain.length : i; i > 0; known.set(chain[i]!, weight)) weight *= ownWeight(chain[--i]!);
    return weight;
  };
}

function ownWeight({ name, length, use }: Region): number {
  // A page that is one form from its head to its foot.
  if (name === 'form' && length > 5_000) return 1;
  if (NO_STORY.has(name)) return 0;
  if (use.content) return 1;
  return use.discussion ? 0.1 : use.boilerplate ? 0.5 : 1;
}

function spread(points: number, block: PageBlock, { around }: Regions): void {
  const chain = around(block);
  const first = isLeaf(chain[0]!) ? 1 : 0;
  for (let level = 0; level < MOST_LEVELS; level++) {
    const region = chain[first + level];
    if (!region) return;
    region.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
  }
}

function elementWeight({ element, name, use }: Region): number {
  let weight = 1;
  if (/\barticleBody\b/.test(element.getAttribute('itemprop') ?? '')) weight *= 2;
  if (name === 'article') weight *= 1.2;
  if (use.content) weight *= 1.2;
  if (use.boilerplate) weight *= 0.8;
  if (HEADINGS.has(name) || name === 'ul' || name === 'ol' || name === 'dl') weight *= 0.5;
  return weight;
}

/** Up from the best candidate while what is around it scores as well: a story may stand in several sections. */
function climb(best: Region, candidates: readonly Region[]): Region {
  let top = best;
  const rivals = candidates.slice(1, 6).filter(({ score }) => score >= best.score * 0.75);
  if (rivals.length >= 3) {
    for (let parent = top.around; parent; parent = parent.around) {
      if (parent.name === 'body') break;
      const held = parent;
      if (rivals.filter(({ element }) => held.element.contains(element)).length >= 3) {
        top = parent;
        break;
      }
    }
  }
  let last = top.score;
  const threshold = last / 3;
  for (let parent = top.around; parent; parent = parent.around) {
    if (parent.name === 'body' || parent.score < threshold) break;
    if (parent.score > last) {
      top = parent;
      break;
    }
    last = parent.score;
  }
  return top;
}

/** Up through elements that hold nothing else, so that what belongs to the story stands beside it. */
function widen(region: Region): Region {
  let top = region;
  let levels = 0;
  for (let parent = top.around; parent; parent = parent.around) {
    if (++levels > MOST_WRAPPERS || parent.name === 'body' || parent.length > region.length) break;
    top = parent;
  }
  return top;
}

/** Adds those siblings of the root that score like it, and paragraphs of prose that stand loose beside it. */
function withSiblings(root: Region, { byElement }: Regions): Element[] {
  if (!root.around) return [root.element];
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
