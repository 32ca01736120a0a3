import type { PageBlock } from '../page/blocks';
import type { Regions } from '../root/region';
import type { StructuredData } from '../root/structured-data';
import { lettersOf } from '../text/letters';
import { foldBlock } from '../text/runs';

const LEAST_LETTERS = 8;

/** The block that is the story's headline: the heading nearest to what the page gives as its title, else the first `h1`. */
export function findHeadline(
  regions: Regions,
  data: StructuredData,
  documentTitle: string,
  firstBody: number,
): PageBlock | undefined {
  const titles = [data.headline, documentTitle].map(lettersOf).filter(({ length }) => length >= LEAST_LETTERS);
  let best: PageBlock | undefined;
  let bestScore = 0;
  for (const block of regions.blocks) {
    if (block.index > firstBody + 5) break;
    const level = headingLevel(regions, block);
    if (level === 0) continue;
    const letters = lettersOf(foldBlock(block).text);
    if (letters.length < LEAST_LETTERS) continue;
    const isTitle = titles.some(
      (title) => title.startsWith(letters) || letters.startsWith(title) || title.includes(letters),
    );
    const score = (isTitle ? 10 : 0) + (level === 1 ? 2 : level === 2 ? 1 : 0) + (block.index <= firstBody ? 1 : 0);
    if (!isTitle && level > 1) continue;
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}

function headingLevel(regions: Regions, block: PageBlock): number {
  for (const { name, element } of regions.around(block).slice(0, 4)) {
    const match = /^h([1-6])$/.exec(name);
    if (match) return Number(match[1]);
    if (/\bheadline\b/.test(element.getAttribute('itemprop') ?? '')) return 1;
  }
  return 0;
}
