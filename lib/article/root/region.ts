import { HEADINGS, nameOf } from '../elements';
import { namedUseOf, type NamedUse } from '../names';
import { containersOf, type PageBlock } from '../page/blocks';

/** What stands in one block element, all in all. */
export interface Region {
  readonly element: Element;
  readonly use: NamedUse;
  length: number;
  linkLength: number;
  /** How much it looks like what a story's paragraphs stand in. */
  score: number;
}

/** The regions of a page: every block element that holds text, with its sums. */
export interface Regions {
  readonly blocks: readonly PageBlock[];
  readonly byElement: ReadonlyMap<Element, Region>;
  /** The block elements around a block, from the inside out. */
  readonly containersOf: (block: PageBlock) => readonly Element[];
}

export function regionsOf(blocks: readonly PageBlock[]): Regions {
  const byElement = new Map<Element, Region>();
  const chains = new Map<Element, Element[]>();
  const chainOf = (block: PageBlock) => {
    let chain = chains.get(block.element);
    if (!chain) chains.set(block.element, (chain = containersOf(block)));
    return chain;
  };
  for (const block of blocks) {
    for (const element of chainOf(block)) {
      let region = byElement.get(element);
      if (!region)
        byElement.set(element, (region = { element, use: namedUseOf(element), length: 0, linkLength: 0, score: 0 }));
      region.length += block.length;
      region.linkLength += block.linkLength;
    }
  }
  return { blocks, byElement, containersOf: chainOf };
}

const LEAVES = new Set([...HEADINGS, 'p', 'li', 'pre', 'dd', 'dt', 'blockquote', 'font', 'center']);

/** Elements that hold a paragraph rather than paragraphs. */
export function isLeaf(element: Element): boolean {
  return LEAVES.has(nameOf(element));
}

export function linkShare({ length, linkLength }: { length: number; linkLength: number }): number {
  return length === 0 ? 0 : linkLength / length;
}
