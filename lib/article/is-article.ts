import { HEADINGS } from './elements';
import { linkShare, type Regions } from './root/region';
import type { StructuredData } from './root/structured-data';
import type { Candidate } from './select/body';

/** Characters without spaces: a paragraph that says something, and the least that is a story. */
const LEAST_PARAGRAPH = 50;
const LEAST_STORY = 140;
/** So many linked headings, and so many for each paragraph, are a list of other stories. */
const LEAST_TEASERS = 5;
const TEASERS_A_PARAGRAPH = 0.5;

/**
 * Whether what was found is a story rather than a front page, a list or a notice: the page says so itself (JSON-LD,
 * `og:type`), or it has running text that is not a row of teasers, i.e. of linked headings with a sentence or two each.
 */
export function isArticle(
  body: readonly Candidate[],
  regions: Regions,
  roots: readonly Element[],
  data: StructuredData,
): boolean {
  const paragraphs = body.filter(
    ({ block, isHeading, isCaption }) => !isHeading && !isCaption && block.length >= LEAST_PARAGRAPH,
  );
  if (paragraphs.length === 0) return false;
  if (data.isArticle) return true;
  const length = body.reduce((sum, { block }) => sum + block.length, 0);
  const teasers = linkedHeadings(regions, roots, paragraphs[0]!.block.index, paragraphs.at(-1)!.block.index);
  return length >= LEAST_STORY && !(teasers >= LEAST_TEASERS && teasers >= paragraphs.length * TEASERS_A_PARAGRAPH);
}

/** Those between the first and the last paragraph: what stands behind the story is not the story. */
function linkedHeadings({ blocks, around }: Regions, roots: readonly Element[], first: number, last: number): number {
  const rootSet = new Set(roots);
  return blocks.slice(first, last).filter((block) => {
    if (linkShare(block) < 0.5) return false;
    const chain = around(block);
    return (
      chain.slice(0, 3).some(({ name }) => HEADINGS.has(name)) && chain.some(({ element }) => rootSet.has(element))
    );
  }).length;
}
