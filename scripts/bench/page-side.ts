/** What `page.ts` runs in a page: our reading and painting step by step, Readability's parse, and how long each takes. */
import { Readability } from '@mozilla/readability';
import type { Analysis, Span } from '../../lib/analysis/contract';
import { findArticle, type Article } from '../../lib/article';
import { readBlocks } from '../../lib/article/page/blocks';
import { computedRendering } from '../../lib/article/rendering';
import { DEFAULT_LOOKS } from '../../lib/extension/settings/defaults';
import { Highlights, layersOf, planMarks, schemeOf, styleSheetOf } from '../../lib/highlights';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { shownOwners } from '../../lib/report/shown';

/** As in `lib/page-session/in-slices.ts`, where the page goes on after so many milliseconds. */
const SLICE_MILLISECONDS = 8;

/** What we do on the page's thread, in order: its text, the article in it, the ranges of its marks, their highlights. */
export type Step = 'read' | 'find' | 'anchor' | 'paint';

/** Milliseconds of each step and of Readability's parse, and the longest that the page had to wait for us. */
export type Round = Readonly<Record<Step | 'theirs' | 'longestTask', number>>;

export interface PageSide {
  /** The text of the page's article, undefined where none is found, and the longest task of this first reading. */
  first(): { text: string | undefined; longestTask: number };
  /** Takes an analysis of that text, as JSON. */
  analysed(analysis: string): void;
  /** One round of ours and of theirs. */
  round(): Round;
  /** Takes away what is painted, and lets the browser work out all styles. */
  settle(): void;
  /** Paints by itself, for the browser to count what it lays out meanwhile. */
  paint(): void;
}

let article: Article | undefined;
let analysis: Analysis;
let ending = new AbortController();

/** Runs a step in slices; what it gives, how long it took, and the longest stretch that the page had to wait. */
function timed<T>(work: Generator<void, T>): { value: T; time: number; longest: number } {
  const start = performance.now();
  let longest = 0;
  for (let begin = start; ;) {
    const step = work.next();
    const now = performance.now();
    if (step.done || now - begin >= SLICE_MILLISECONDS) {
      longest = Math.max(longest, now - begin);
      begin = now;
    }
    if (step.done) return { value: step.value, time: now - start, longest };
  }
}

function find() {
  const read = timed(readBlocks(document.body, computedRendering));
  const found = timed(findArticle(document, read.value ?? []));
  article = found.value.found ? found.value.article : undefined;
  return { read: read.time, find: found.time, longestTask: Math.max(read.longest, found.longest) };
}

function show() {
  ending = new AbortController();
  const begin = performance.now();
  const owners = shownOwners(analysis, { beliefs: DEFAULT_LOOKS.beliefs, threshold: DEFAULT_LOOKS.threshold });
  const marks = planMarks(analysis, { types: new Set(SOURCE_TYPES), owners });
  const ground = article!.blocks.find(({ kind }) => kind === 'paragraph')?.element ?? document.documentElement;
  const css = styleSheetOf(DEFAULT_LOOKS, schemeOf(ground), false, layersOf(marks));
  let anchor = 0;
  const rangesOf = (mark: Span) => {
    const begin = performance.now();
    const ranges = article!.rangesOf(mark);
    anchor += performance.now() - begin;
    return ranges;
  };
  const planned = performance.now() - begin;
  const { time, longest } = timed(new Highlights(ending.signal).show({ rangesOf }, marks, css));
  return { anchor, paint: planned + time - anchor, longestTask: planned + longest };
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
  first() {
    settle();
    const { longestTask } = find();
    return { text: article?.text, longestTask };
  },
  analysed: (json) => void (analysis = JSON.parse(json) as Analysis),
  settle,
  paint: show,
  round() {
    const theirs = parse();
    settle();
    const found = find();
    const shown = show();
    return { ...found, ...shown, theirs, longestTask: Math.max(found.longestTask, shown.longestTask) };
  },
};

Object.assign(globalThis, { sourcelightBench: side });
