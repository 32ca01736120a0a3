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
/** Characters outside of links that make a sentence of a linked line. */
const LEAST_UNLINKED = 30;
/** Longest text beside a picture that counts as its caption, in characters. */
const MOST_CAPTION = 400;

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
    if (isLinks(block, text, isItem || isHeading)) continue;
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
  if (region.use.picture && region.length < MOST_CAPTION && element.querySelector('img, picture, svg') !== null)
    return true;
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
function isLinks(block: PageBlock, text: string, isLine: boolean): boolean {
  const share = linkShare(block);
  const isSentence = block.length - block.linkLength >= LEAST_UNLINKED && /[.!?]["'”’)]*$/.test(text);
  return share > (isLine && !isSentence ? 0.5 : 0.8);
}

/** A list of what else there is to read begins so, and goes on to the end. */
const MORE_TO_READ =
  /^(?:more|related|recommended|read (?:more|also|next)|also|see also|further reading|you (?:may|might))\b.{0,60}$/i;
const MOST_END_MATTER = 0.3;

/** Takes headings and lone words off the end, where nothing follows that they could stand over. */
function withoutEdges(candidates: Candidate[]): Candidate[] {
  let end = endOfStory(candidates);
  while (end > 0 && (candidates[end - 1]!.isHeading || candidates[end - 1]!.block.length < 20)) end--;
  return candidates.slice(0, end);
}

/** Where a heading of more things to read begins the end matter: items and links only from there on. */
function endOfStory(candidates: readonly Candidate[]): number {
  const total = candidates.reduce((sum, { block }) => sum + block.length, 0);
  let after = 0;
  for (let i = candidates.length - 1; i > 0 && after < total * MOST_END_MATTER; i--) {
    const { text, block, isItem, isHeading } = candidates[i]!;
    if (MORE_TO_READ.test(text) && block.length < 60) return i;
    if (!isItem && !isHeading && block.linkLength < block.length / 2) break;
    after += block.length;
  }
  return candidates.length;
}
