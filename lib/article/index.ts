/**
 * Finds the article in a page and reads it: the page's blocks of text, the elements that hold the story, the story's own
 * blocks, headline and standfirst, and the text with its anchors in the page. The page is only read, never changed.
 */
import { assemble, type Part } from './assemble';
import { readFacts } from './facts';
import { isArticle } from './is-article';
import { languageOf } from './language';
import { readBlocks, type PageBlock } from './page/blocks';
import { computedRendering, plainRendering, type Rendering } from './rendering';
import { findRoots } from './root/find';
import { regionsOf } from './root/region';
import { readStructuredData } from './root/structured-data';
import { bodyBlocks, type Candidate } from './select/body';
import { findHeadline } from './select/headline';
import { findKeyPoints } from './select/key-points';
import { findStandfirst } from './select/standfirst';
import type { ArticleResult, BlockKind } from './article';

export type { Article, ArticleFailure, ArticleResult, Block, BlockKind, PageFacts } from './article';
export { plainRendering, type Rendering } from './rendering';

/** Characters without spaces: more than the engine takes, and several times the longest reportage. */
const MOST_STORY_CHARACTERS = 1_000_000;

/** Reads a document's article at one go. */
export function readArticle(document: Document, rendering: Rendering = computedRendering): ArticleResult {
  const slices = readArticleInSlices(document, rendering);
  let step = slices.next();
  while (!step.done) step = slices.next();
  return step.value;
}

/** The same in slices: yields now and then, so that the caller can let the page go on; returns the result. */
export function* readArticleInSlices(
  document: Document,
  rendering: Rendering = computedRendering,
): Generator<void, ArticleResult> {
  if (!document.body) return { found: false, failure: 'empty-page' };
  const blocks = yield* readBlocks(document.body, rendering);
  if (!blocks) return { found: false, failure: 'too-long' };
  yield;
  return yield* findArticle(document, blocks);
}

/** Finds the article among the blocks of its page, in slices too. */
export function* findArticle(document: Document, blocks: readonly PageBlock[]): Generator<void, ArticleResult> {
  if (blocks.length === 0) return { found: false, failure: 'empty-page' };
  const regions = yield* regionsOf(blocks);
  const data = readStructuredData(document);
  yield;
  const roots = yield* findRoots(regions, data);
  const storyLength = roots.reduce((sum, root) => sum + (regions.byElement.get(root)?.length ?? 0), 0);
  if (storyLength > MOST_STORY_CHARACTERS) return { found: false, failure: 'too-long' };
  yield;
  const body = yield* bodyBlocks(regions, roots);
  const first = body.find(({ isHeading, isCaption }) => !isHeading && !isCaption);
  if (!first || !isArticle(body, regions, roots, data)) return { found: false, failure: 'not-an-article' };

  yield;
  const headline = findHeadline(regions, data, document.title, first.block.index);
  const keyPoints = headline ? findKeyPoints(regions, headline, first.block.index) : [];
  const standfirst = headline && findStandfirst(regions, data, headline, first.block.index, keyPoints);
  yield;
  const parts: Part[] = [];
  if (headline) parts.push({ kind: 'headline', block: headline });
  if (standfirst) parts.push({ kind: 'standfirst', block: standfirst });
  for (const block of keyPoints) parts.push({ kind: 'item', block });
  for (const candidate of body) {
    if (candidate.block === headline || candidate.block === standfirst) continue;
    parts.push({ kind: kindOf(candidate), block: candidate.block });
  }
  const about = {
    title: data.headline || document.title,
    facts: readFacts(document, data),
    language: languageOf(document, data),
    roots,
  };
  return { found: true, article: yield* assemble(parts, about) };
}

function kindOf({ isHeading, isItem, isCaption, isCite }: Candidate): BlockKind {
  if (isCite) return 'cite';
  if (isCaption) return 'caption';
  return isHeading ? 'subheading' : isItem ? 'item' : 'paragraph';
}

/**
 * Reads the article in an HTML text, with no browser at hand: `parse` turns it into a document (jsdom's `DOMParser` in the
 * command line). Looks are known from names and inline styles alone.
 */
export function readHtml(html: string, parse: (html: string) => Document): ArticleResult {
  return readArticle(parse(html), plainRendering);
}
