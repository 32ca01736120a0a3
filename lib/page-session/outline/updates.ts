import type { Block } from '../../article';
import type { PageUpdate } from '../../extension/messages';

type Update = Omit<PageUpdate, 'isNew'>;

/** Longer than any time that a page writes beside an update. */
const LONGEST_TIME = 40;

/**
 * The updates of a live blog, or the articles of a page with several: elements that stand side by side, each with blocks
 * of the article and, unless they are articles by their own name, with a time of their own. None in a page of one article.
 */
export function updatesIn(blocks: readonly Block[], roots: readonly Element[], text: string): Update[] {
  const holders = new Map<Element, Block[]>();
  for (const block of blocks) {
    for (let element = block.element; !isOutside(element, roots); element = element.parentElement!) {
      const held = holders.get(element);
      if (held) held.push(block);
      else holders.set(element, [block]);
    }
  }
  const isUpdate = (element: Element) => element.localName === 'article' || element.querySelector('time') !== null;
  const siblings = new Map<Element | null, Element[]>();
  for (const element of [...holders.keys()].filter(isUpdate)) {
    const known = siblings.get(element.parentElement);
    if (!known) siblings.set(element.parentElement, [element]);
    else if (known[0]!.localName === element.localName) known.push(element);
  }
  const [series] = [...siblings.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  return (series ?? [])
    .map((element) => updateOf(element, holders.get(element)!, text))
    .sort((a, b) => a.start - b.start);
}

const isOutside = (element: Element, roots: readonly Element[]) =>
  element.parentElement === null || (roots.length === 1 && element === roots[0]) || element.localName === 'body';

function updateOf(element: Element, blocks: readonly Block[], text: string): Update {
  // Of several articles the first one's heading is the page's headline.
  const heading = blocks.find(({ kind }) => kind === 'subheading' || kind === 'headline');
  const time = element.querySelector('time')?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  return {
    start: blocks[0]!.start,
    end: blocks.at(-1)!.end,
    title: heading ? text.slice(heading.start, heading.end) : null,
    time: time === '' || time.length > LONGEST_TIME ? null : time,
  };
}
