import { HEADINGS } from '../elements';
import { namedUseOf, namesOf, type NamedUse } from '../names';
import type { PageBlock, Place } from '../page/blocks';

/** What stands in one element, all in all. */
export class Region {
  length = 0;
  linkLength = 0;
  /** How much it looks like what a story's paragraphs stand in. */
  score = 0;
  private known: NamedUse | undefined;
  private chain: readonly Region[] | undefined;

  constructor(
    readonly element: Element,
    /** The element's, in lower case. */
    readonly name: string,
    /** The element around it; null for the page's root. */
    readonly around: Region | null,
    private readonly useOf: (element: Element) => NamedUse,
  ) {}

  /** What its class and id say of it: of most of a page's elements nobody ever wants to know. */
  get use(): NamedUse {
    return (this.known ??= this.useOf(this.element));
  }

  /** It and the elements around it, from the inside out. */
  get outwards(): readonly Region[] {
    return (this.chain ??= chainFrom(this));
  }
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
  const useOf = usesByNames();
  /** All regions, each behind those around it. */
  const fromOutside: Region[] = [];
  const regionOf = (place: Place): Region => {
    const unknown: Place[] = [];
    let inner: Place | null = place;
    for (; inner && !byElement.has(inner.element); inner = inner.around) unknown.push(inner);
    let region = inner && byElement.get(inner.element)!;
    const made = unknown.reverse().map(({ element, name }) => (region = new Region(element, name, region, useOf)));
    fromOutside.push(...made);
    // The nearer to the text, the earlier: of two that look as much like the story the first one is taken.
    for (const each of made.reverse()) byElement.set(each.element, each);
    return region!;
  };
  for (const [i, { place, length, linkLength }] of blocks.entries()) {
    const region = regionOf(place);
    region.length += length;
    region.linkLength += linkLength;
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  for (const { around, length, linkLength } of fromOutside.reverse()) {
    if (!around) continue;
    around.length += length;
    around.linkLength += linkLength;
  }
  return { blocks, byElement, around: ({ element }) => byElement.get(element)!.outwards };
}

/** Judges each class and id once: paragraphs share theirs. */
function usesByNames(): (element: Element) => NamedUse {
  const uses = new Map<string, NamedUse>();
  return (element) => {
    const names = namesOf(element);
    let use = uses.get(names);
    if (!use) uses.set(names, (use = namedUseOf(names)));
    return use;
  };
}

function chainFrom(first: Region): Region[] {
  const chain: Region[] = [];
  for (let region: Region | null = first; region && chain.length < MOST_LEVELS; region = region.around)
    chain.push(region);
  return chain;
}

/** Tells the blocks in some elements from others, each element asked once. */
export function insideOf(roots: readonly Element[], { byElement }: Regions): (block: PageBlock) => boolean {
  const known = new Map<Region, boolean>(roots.flatMap((root) => (byElement.has(root) ? [[byElement.get(root)!, true]] : []))); // prettier-ignore
  return ({ element }) => {
    const unknown: Region[] = [];
    let region: Region | null = byElement.get(element)!;
    for (; region && !known.has(region); region = region.around) unknown.push(region);
    const isInside = region !== null && known.get(region)!;
    for (const each of unknown) known.set(each, isInside);
    return isInside;
  };
}

const LEAVES = new Set([...HEADINGS, 'p', 'li', 'pre', 'dd', 'dt', 'blockquote', 'font', 'center']);

/** Elements that hold a paragraph rather than paragraphs. */
export function isLeaf({ name }: Region): boolean {
  return LEAVES.has(name);
}

export function linkShare({ length, linkLength }: { length: number; linkLength: number }): number {
  return length === 0 ? 0 : linkLength / length;
}
