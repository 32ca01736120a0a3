import { HEADINGS } from '../elements';
import type { PageBlock } from '../page/blocks';
import { insideOf, linkShare, type Region, type Regions } from '../root/region';
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
  readonly isCaption: boolean;
  /** Whom a block quotation names as the one who said it. */
  readonly isCite: boolean;
}

/** Blocks after which the page may breathe. */
const BLOCKS_A_STEP = 50;

/** The blocks of the story's body within its roots, in reading order; found in slices. */
export function* bodyBlocks(regions: Regions, roots: readonly Element[]): Generator<void, Candidate[]> {
  const rootSet = new Set(roots);
  const within: Within[] = [];
  let total = 0;
  const isInside = insideOf(roots, regions);
  for (const block of regions.blocks) {
    if (!isInside(block)) continue;
    const chain = regions.around(block);
    const depth = chain.findIndex(({ element }) => rootSet.has(element));
    if (depth < 0) continue;
    within.push({ block, inner: chain.slice(0, depth) });
    total += block.length;
  }
  yield;
  const asides = new Map<Region, boolean>();
  const inAside = (region: Region) => {
    let known = asides.get(region);
    if (known === undefined) asides.set(region, (known = isAside(region, total)));
    return known;
  };
  const candidates: Candidate[] = [];
  const captions = new Set<string>();
  const prose = proseByParent(within);
  for (const [i, { block, inner }] of within.entries()) {
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    const { text } = foldBlock(block);
    const isCite = namesQuoted(block, inner, text);
    const around = isCite ? [] : inner.filter(inAside);
    const isCaption = around.length > 0 && isReportingCaption(around, text) && !captions.has(text);
    if (around.length > 0 && !isCaption) continue;
    if (text === '' || isLabel(text)) continue;
    if (isCaption) captions.add(text);
    const isHeading = inner.some(({ name }) => HEADINGS.has(name));
    const isItem = inner.some(({ name }) => name === 'li');
    if (isLinks(block, text, isItem || isHeading) && !isLinkedParagraph(block, inner, text, prose)) continue;
    candidates.push({ block, text, isHeading, isItem, isCaption, isCite });
  }
  return withoutEdges(candidates);
}

function isAside(region: Region, total: number): boolean {
  if (region.length > total * MOST_ASIDE) return false;
  const { element, name } = region;
  // Quotations and tables are set as figures too.
  if (name === 'figure' && element.querySelector('blockquote, table') !== null) return false;
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

interface Within {
  readonly block: PageBlock;
  /** The elements around it within the root, from the inside out. */
  readonly inner: readonly Region[];
}

/** Longest naming of who said something, in characters: "Ilan Moro, ferry captain". */
const LONGEST_CITE = 120;

/** Whether a block only names who said the block quotation above it: in `cite`, in its `footer`, in the caption of its figure. */
function namesQuoted({ pieces }: PageBlock, inner: readonly Region[], text: string): boolean {
  if (text.length > LONGEST_CITE) return false;
  const quotation = inner.findIndex(({ name }) => name === 'blockquote');
  if (quotation < 0) {
    const caption = inner.findIndex(({ name }) => name === 'figcaption');
    const figure = caption < 0 ? undefined : inner.slice(caption).find(({ name }) => name === 'figure')?.element;
    return figure?.querySelector('blockquote') != null && figure.querySelector('img, picture, video') === null;
  }
  if (inner.slice(0, quotation).some(({ name }) => name === 'footer')) return true;
  return pieces.every(({ node }) => node.parentElement?.closest('cite') != null);
}

/** Fewest words of a caption that says something. */
const LEAST_CAPTION_WORDS = 8;

/** A sentence below a picture of the story; what stands in asides of other kinds is none. */
function isReportingCaption(around: readonly Region[], text: string): boolean {
  if (!around.every(({ name }) => name === 'figure' || name === 'figcaption')) return false;
  return around[0]!.name === 'figcaption' && text.split(' ').length >= LEAST_CAPTION_WORDS && SENTENCE.test(text);
}

const SENTENCE = /[.!?…]["'”’)]*$/;
/** Shorter linked lines are teasers, even where they end as sentences do. */
const LEAST_LINKED_PARAGRAPH = 40;

/** Where the paragraphs of prose in each element begin and end, by the blocks' numbers. */
function proseByParent(within: readonly Within[]): ReadonlyMap<Element, { first: number; last: number }> {
  const places = new Map<Element, { first: number; last: number }>();
  for (const { block } of within) {
    const parent = block.element.parentElement;
    if (!parent || linkShare(block) > 0.5 || block.length < LEAST_LINKED_PARAGRAPH) continue;
    const known = places.get(parent);
    places.set(parent, { first: known?.first ?? block.index, last: block.index });
  }
  return places;
}

/** A paragraph that is one link, but a sentence among the story's paragraphs. */
function isLinkedParagraph(
  { index, element, place: { name }, length }: PageBlock,
  inner: readonly Region[],
  text: string,
  prose: ReadonlyMap<Element, { first: number; last: number }>,
): boolean {
  const place = prose.get(element.parentElement!);
  const isParagraph = name === 'p' && inner.every((one) => one.name !== 'li');
  return (
    isParagraph &&
    length >= LEAST_LINKED_PARAGRAPH / 2 &&
    SENTENCE.test(text) &&
    place !== undefined &&
    place.first < index &&
    index < place.last
  );
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
