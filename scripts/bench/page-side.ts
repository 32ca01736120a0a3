/** What `page.ts` runs in a page: our reading and painting, Readability's parse, and how long each takes. */
import { Readability } from '@mozilla/readability';
import type { Analysis } from '../../lib/analysis/contract';
import { readArticleInSlices, type Article } from '../../lib/article';
import { computedRendering } from '../../lib/article/rendering';
import { DEFAULT_LOOKS } from '../../lib/extension/settings/defaults';
import { Highlights, planMarks, schemeOf, styleSheetOf } from '../../lib/highlights';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { shownOwners } from '../../lib/report/shown';

/** As in `lib/page-session/in-slices.ts`, where the page goes on after so many milliseconds. */
const SLICE_MILLISECONDS = 8;
export interface PageSide {
  /** The text of the page's article, once; undefined where none is found. */
  text(): string | undefined;
  /** One round of ours and of theirs, in milliseconds. */
  round(analysis: Analysis): { ours: number; theirs: number; longestTask: number };
  /** Takes away what is painted, and lets the browser work out all styles. */
  settle(): void;
  /** Paints by itself, for the browser to count what it lays out meanwhile. */
  paint(analysis: Analysis): void;
}

let article: Article | undefined;
let ending = new AbortController();

/** Reads the article; gives the longest stretch that the page had to wait. */
function read(): number {
  const work = readArticleInSlices(document, computedRendering);
  let longest = 0;
  let begin = performance.now();
  for (;;) {
    const step = work.next();
    const now = performance.now();
    if (step.done || now - begin >= SLICE_MILLISECONDS) {
      longest = Math.max(longest, now - begin);
      begin = now;
    }
    if (!step.done) continue;
    article = step.value.found ? step.value.article : undefined;
    return longest;
  }
}

function paint(analysis: Analysis): void {
  ending = new AbortController();
  const owners = shownOwners(analysis, { beliefs: DEFAULT_LOOKS.beliefs, threshold: DEFAULT_LOOKS.threshold });
  const marks = planMarks(analysis, { types: new Set(SOURCE_TYPES), owners });
  const ground = article!.blocks.find(({ kind }) => kind === 'paragraph')?.element ?? document.documentElement;
  new Highlights(ending.signal).show(article!, marks, styleSheetOf(DEFAULT_LOOKS, schemeOf(ground)));
}

function parse(): number {
  // It takes the document apart: each time it gets a copy, which is made before the clock runs.
  const copy = document.cloneNode(true) as Document;
  const begin = performance.now();
  new Readability(copy).parse();
  return performance.now() - begin;
}

/** The page as it is when it is read first: nothing painted, its styles and layout worked out. */
function settle(): void {
  ending.abort();
  for (const element of document.querySelectorAll('*')) getComputedStyle(element).getPropertyValue('color');
  document.documentElement.getBoundingClientRect();
}

const side: PageSide = {
  text: () => {
    read();
    return article?.text;
  },
  settle,
  paint,
  round(analysis) {
    const theirs = parse();
    settle();
    const begin = performance.now();
    const readTask = read();
    const painting = performance.now();
    paint(analysis);
    const end = performance.now();
    return { ours: end - begin, theirs, longestTask: Math.max(readTask, end - painting) };
  },
};

Object.assign(globalThis, { sourcelightBench: side });
