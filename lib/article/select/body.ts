import { HEADINGS, nameOf } from '../elements';
import type { PageBlock } from '../page/blocks';
import { linkShare, type Regions } from '../root/region';
import { foldBlock } from '../text/runs';
import { isLabel } from './phrases';

const ASIDE = new Set([
  'aside',
  'nav',
  'footer',
  'figcaption',
  'caption',
  'figure',
  'dialog',
  'form',
  'address',
  'summary',
]);
/** What holds more than this share of the story is no aside, whatever it is called. */
const MOST_ASIDE = 0.4;

/** A block taken into the article, with its folded text. */
export interface Candidate {
  readonly block: PageBlock;
  readonly text: string;
  readonly isHeading: boolean;
  readonly isItem: boolean;
}

/** The blocks of the story's body within its roots, in reading order. */
export function bodyBlocks(regions: Regions, roots: readonly Element[]): Candidate[] {
  const rootSet = new Set(roots);
  const within: { block: PageBlock; inner: Element[] }[] = [];
  let total = 0;
  for (const block of regions.blocks) {
    const chain = regions.containersOf(block);
    const depth = chain.findIndex((element) => rootSet.has(element));
    if (depth < 0) continue;
    within.push({ block, inner: chain.slice(0, depth) });
    total += block.length;
  }
  const asides = new Map<Element, boolean>();
  const inAside = (element: Element) => {
    let known = asides.get(element);
    if (known === undefined) asides.set(element, (known = isAside(element, regions, total)));
    return known;
  };
  const candidates: Candidate[] = [];
  for (const { block, inner } of within) {
    if (inner.some(inAside)) continue;
    const { text } = foldBlock(block, 0);
    if (text === '' || isLabel(text)) continue;
    const isHeading = inner.some((element) => HEADINGS.has(nameOf(element)));
    const isItem = inner.some((element) => nameOf(element) === 'li');
    if (isLinks(block, isItem || isHeading)) continue;
    candidates.push({ block, text, isHeading, isItem });
  }
  return withoutEdges(candidates);
}

function isAside(element: Element, { byElement }: Regions, total: number): boolean {
  const region = byElement.get(element);
  if (!region || region.length > total * MOST_ASIDE) return false;
  const name = nameOf(element);
  if (ASIDE.has(name)) return true;
  if (region.use.boilerplate) return true;
  return isLinkList(name, region);
}

/** A list, table or box made of links. */
function isLinkList(name: string, region: { length: number; linkLength: number }): boolean {
  const share = linkShare(region);
  return name === 'ul' || name === 'ol' || name === 'table'
    ? share > 0.5
    : name === 'div' || name === 'section'
      ? share > 0.6
      : false;
}

/** A line that is a link, not a sentence with links in it. */
function isLinks(block: PageBlock, isLine: boolean): boolean {
  const share = linkShare(block);
  return share > (isLine ? 0.5 : 0.7);
}

/** Takes headings and lone words off the end, where nothing follows that they could stand over. */
function withoutEdges(candidates: Candidate[]): Candidate[] {
  let end = candidates.length;
  while (end > 0 && (candidates[end - 1]!.isHeading || candidates[end - 1]!.block.length < 20)) end--;
  return candidates.slice(0, end);
}
