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
/** Firefox tells whole milliseconds only: so many times in a row are timed at once. */
const IN_A_ROW = 3;

export interface PageSide {
  /** The text of the page's article, once; undefined where none is found. */
  text(): string | undefined;
  /** One round of ours and of theirs, in milliseconds. */
  round(analysis: Analysis): { ours: number; theirs: number; longestTask: number };
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
  ending.abort();
  ending = new AbortController();
  const owners = shownOwners(analysis, { beliefs: DEFAULT_LOOKS.beliefs, threshold: DEFAULT_LOOKS.threshold });
  const marks = planMarks(analysis, { types: new Set(SOURCE_TYPES), owners });
  const ground = article!.blocks.find(({ kind }) => kind === 'paragraph')?.element ?? document.documentElement;
  new Highlights(ending.signal).show(article!, marks, styleSheetOf(DEFAULT_LOOKS, schemeOf(ground)));
}

function parse(): number {
  // It takes the document apart: each time it gets a copy, which is made before the clock runs.
  const copies = Array.from({ length: IN_A_ROW }, () => document.cloneNode(true) as Document);
  const begin = performance.now();
  for (const copy of copies) new Readability(copy).parse();
  return (performance.now() - begin) / IN_A_ROW;
}

const side: PageSide = {
  text: () => {
    read();
    return article?.text;
  },
  paint,
  round(analysis) {
    const theirs = parse();
    let longestTask = 0;
    const begin = performance.now();
    for (let i = 0; i < IN_A_ROW; i++) {
      const readTask = read();
      const painting = performance.now();
      paint(analysis);
      longestTask = Math.max(longestTask, readTask, performance.now() - painting);
    }
    return { ours: (performance.now() - begin) / IN_A_ROW, theirs, longestTask };
  },
};

Object.assign(globalThis, { sourcelightBench: side });
