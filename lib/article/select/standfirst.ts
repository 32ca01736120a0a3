import { HEADINGS } from '../elements';
import type { PageBlock } from '../page/blocks';
import { linkShare, type Regions } from '../root/region';
import type { StructuredData } from '../root/structured-data';
import { lettersOf } from '../text/letters';
import { foldBlock } from '../text/runs';
import { isLabel } from './phrases';

const LEAST_CHARACTERS = 30;
/** Longer ones are the story's first paragraph, set off. Characters without spaces. */
const MOST_CHARACTERS = 180;
const MOST_BLOCKS_AFTER_HEADLINE = 30;
const LEAST_WORDS = 6;
/** How far up from a standfirst the headline stands too. */
const MOST_LEVELS = 5;

/** The standfirst: a sentence or two between headline and body that is named so, or that the page gives as description. */
export function findStandfirst(
  regions: Regions,
  data: StructuredData,
  headline: PageBlock,
  firstBody: number,
  keyPoints: readonly PageBlock[],
): PageBlock | undefined {
  const description = lettersOf(data.description);
  for (const block of regions.blocks.slice(headline.index + 1, headline.index + 1 + MOST_BLOCKS_AFTER_HEADLINE)) {
    if (block.index > firstBody) return undefined;
    if (keyPoints.includes(block)) continue;
    if (block.length < LEAST_CHARACTERS || block.length > MOST_CHARACTERS || linkShare(block) > 0.5) continue;
    const { text } = foldBlock(block);
    if (isLabel(text) || text.split(' ').length < LEAST_WORDS || !standTogether(regions, headline, block)) continue;
    const near = regions.around(block).slice(0, 3);
    const letters = lettersOf(text);
    const isDescription =
      description.length > LEAST_CHARACTERS &&
      (description.startsWith(letters.slice(0, 60)) || letters.startsWith(description.slice(0, 60)));
    const isNamed = near.some(({ use }) => use.standfirst);
    const isSecondHeading = near.some(({ name }) => HEADINGS.has(name) && name !== 'h1');
    if (block.index < firstBody ? isDescription || isNamed || isSecondHeading : isNamed || isSecondHeading)
      return block;
  }
  return undefined;
}

/** Whether a block stands in what the headline stands in, a few levels up. */
export function standTogether(regions: Regions, headline: PageBlock, block: PageBlock): boolean {
  const around = new Set(regions.around(headline));
  return regions
    .around(block)
    .slice(0, MOST_LEVELS)
    .some((region) => around.has(region));
}
