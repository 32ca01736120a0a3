import type { PageBlock } from '../page/blocks';
import { linkShare, type Regions } from '../root/region';
import { isLabel } from './phrases';
import { foldBlock } from '../text/runs';
import { standTogether } from './standfirst';

/** Fewest points of a list that sums a story up, and fewest characters of each, without spaces. */
const LEAST_POINTS = 2;
const LEAST_CHARACTERS = 25;

/** The items of the list between headline and body that sums the story up; none where there is no such list. */
export function findKeyPoints(regions: Regions, headline: PageBlock, firstBody: number): PageBlock[] {
  const lists = new Map<Element, PageBlock[]>();
  for (const block of regions.blocks.slice(headline.index + 1, firstBody)) {
    const around = regions.around(block);
    const item = around.findIndex(({ name }) => name === 'li');
    const list = around[item + 1]?.element;
    if (item < 0 || !list || !standTogether(regions, headline, block)) continue;
    if (around.some(({ name, use }) => name === 'nav' || use.boilerplate)) continue;
    lists.set(list, [...(lists.get(list) ?? []), block]);
  }
  const isPoint = (block: PageBlock) =>
    block.length >= LEAST_CHARACTERS && linkShare(block) < 0.5 && !isLabel(foldBlock(block).text);
  return [...lists.values()].find((points) => points.length >= LEAST_POINTS && points.every(isPoint)) ?? [];
}
