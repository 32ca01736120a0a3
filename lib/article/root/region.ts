import { HEADINGS } from '../elements';
import { namedUseOf, namesOf, type NamedUse } from '../names';
import type { PageBlock, Place } from '../page/blocks';

/** What stands in one block element, all in all. */
export interface Region {
  readonly element: Element;
  /** The element's, in lower case. */
  readonly name: string;
  readonly use: NamedUse;
  /** The element around it; null for the page's root. */
  readonly around: Region | null;
  length: number;
  linkLength: number;
  /** How much it looks like what a story's paragraphs stand in. */
  score: number;
}

/** The regions of a page: every element around a block of text, with its sums. */
export interface Regions {
  readonly blocks: readonly PageBlock[];
  readonly byElement: ReadonlyMap<Element, Region>;
  /** The elements around a block, its own first, up to the page's root. */
  readonly around: (block: PageBlock) => readonly Region[];
}

/** What stands around a block deeper than this is left out of account: parsers stop at 512 levels, scripts need not. */
const MOST_LEVELS = 512;
/** Blocks after which a caller may let the page breathe. */
const BLOCKS_A_STEP = 50;

/** Sums up the blocks of a page, in slices. */
export function* regionsOf(blocks: readonly PageBlock[]): Generator<void, Regions> {
  const byElement = new Map<Element, Region>();
  const uses = new Map<string, NamedUse>();
  const useOf = (element: Element) => {
    const names = namesOf(element);
    let use = uses.get(names);
    if (!use) uses.set(names, (use = namedUseOf(names)));
    return use;
  };
  const regionOf = (place: Place) => {
    const unknown: Place[] = [];
    let inner: Place | null = place;
    for (; inner && !byElement.has(inner.element); inner = inner.around) unknown.push(inner);
    let region = inner && byElement.get(inner.element)!;
    for (const { element, name } of unknown.reverse()) {
      region = { element, name, use: useOf(element), around: region, length: 0, linkLength: 0, score: 0 };
      byElement.set(element, region);
    }
    return region!;
  };
  const chains = new Map<Element, readonly Region[]>();
  const around = ({ element, place }: PageBlock) => {
    let chain = chains.get(element);
    if (!chain) chains.set(element, (chain = chainFrom(regionOf(place))));
    return chain;
  };
  for (const [i, block] of blocks.entries()) {
    for (const region of around(block)) {
      region.length += block.length;
      region.linkLength += block.linkLength;
    }
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return { blocks, byElement, around };
}

function chainFrom(first: Region): Region[] {
  const chain: Region[] = [];
  for (let region: Region | null = first; region && chain.length < MOST_LEVELS; region = region.around)
    chain.push(region);
  return chain;
}

const LEAVES = new Set([...HEADINGS, 'p', 'li', 'pre', 'dd', 'dt', 'blockquote', 'font', 'center']);

/** Elements that hold a paragraph rather than paragraphs. */
export function isLeaf({ name }: Region): boolean {
  return LEAVES.has(name);
}

export function linkShare({ length, linkLength }: { length: number; linkLength: number }): number {
  return length === 0 ? 0 : linkLength / length;
}
