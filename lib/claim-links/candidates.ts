import type { TextDirective } from './directive';
import type { PageText, Stretch } from './text-builder';
import { hasBrokenStart, wordsIn, type Word } from './words';

/** Longer ones are named by their first and last words, for short addresses and for what stands within. In UTF-16 units. */
const MOST_EXACT = 90;
/** How many words at each end, and around it, are tried one after the other. */
const END_WORDS = [4, 6, 9, 14];
const CONTEXT_WORDS = [1, 2, 4, 8];

/** A directive for a place, and where it begins and ends if it leads there. */
export interface Candidate {
  readonly directive: TextDirective;
  readonly start: number;
  readonly end: number;
}

/**
 * The ways of naming `[from, to)` of a page's text, the plainest first: its words; with the words around them; its whole block
 * between the blocks before and after. No part runs over the edge of a stretch.
 */
export function* candidatesFor(page: PageText, from: number, to: number): Generator<Candidate> {
  const { text, stretches } = page;
  const touched = stretches.slice(firstEndingAfter(stretches, from), firstEndingAfter(stretches, to - 1) + 1);
  const words = touched.map((stretch) => ({ stretch, words: wordsIn(text, stretch, from, to) }));
  const [first, last] = [words.find(hasWords), words.findLast(hasWords)];
  if (!first || !last) return;
  const place = { first: first.stretch, last: last.stretch, head: first.words, tail: last.words };
  for (const count of END_WORDS) yield bare(text, place, count);
  for (const context of CONTEXT_WORDS) yield* inContext(text, place, context);
  yield* betweenBlocks(page, place);
}

/** Index of the first stretch that ends after a position, by bisection; they stand in order. */
function firstEndingAfter(stretches: readonly Stretch[], position: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Place {
  readonly first: Stretch;
  readonly last: Stretch;
  /** Words of the place within its first and last stretch. */
  readonly head: readonly Word[];
  readonly tail: readonly Word[];
}

const hasWords = ({ words }: { words: readonly Word[] }) => words.length > 0;

function bare(text: string, { first, last, head, tail }: Place, count: number): Candidate {
  const [start, end] = [head[0]!.start, tail.at(-1)!.end];
  const isShort = end - start <= MOST_EXACT || head.length < 2 * count;
  if (first === last && isShort) return { directive: { start: text.slice(start, end) }, start, end };
  const directive = {
    start: text.slice(start, head[Math.min(count, head.length) - 1]!.end),
    end: text.slice(tail[Math.max(0, tail.length - count)]!.start, end),
  };
  return { directive, start, end };
}

/** With so many words before it, after it, and both, as far as their stretches go. */
function* inContext(text: string, place: Place, count: number): Generator<Candidate> {
  const candidate = bare(text, place, END_WORDS[1]!);
  const before = wordsIn(text, place.first, place.first.start, candidate.start).slice(-count);
  const after = wordsIn(text, place.last, candidate.end, place.last.end)
    .filter(({ start }) => start >= candidate.end)
    .slice(0, count);
  const prefix = before[0] && text.slice(before[0].start, candidate.start).trim();
  const suffix = after[0] && text.slice(candidate.end, after.at(-1)!.end).trim();
  for (const context of [prefix && { prefix }, suffix && { suffix }, prefix && suffix && { prefix, suffix }])
    if (context) yield { ...candidate, directive: { ...candidate.directive, ...context } };
}

/** A paragraph that stands twice: all of it, with the end of the block before and the beginning of the next one. */
function* betweenBlocks({ text, stretches }: PageText, { first, last }: Place): Generator<Candidate> {
  if (!first.isFirst || !last.isLast || hasBrokenStart(first) || first.block !== last.block) return;
  const [start, end] = trimmed(text, first.start, last.end);
  const [head, tail] = [wordsIn(text, first, first.start, first.end), wordsIn(text, last, last.start, last.end)];
  if (head.length === 0 || tail.length === 0) return;
  const count = Math.min(END_WORDS[1]!, Math.floor(head.length / 2));
  const isWhole = first === last && (end - start <= MOST_EXACT || count === 0);
  const directive = isWhole
    ? { start: text.slice(start, end) }
    : { start: text.slice(start, head[Math.max(1, count) - 1]!.end), end: text.slice(tail[Math.max(0, tail.length - END_WORDS[1]!)]!.start, end) }; // prettier-ignore
  const previous = stretches.findLast(({ block }) => block === first.block - 1);
  const next = stretches.find(({ block }) => block === last.block + 1);
  for (const words of CONTEXT_WORDS) {
    const before = previous && wordsIn(text, previous, previous.start, previous.end).slice(-words);
    const after = next && wordsIn(text, next, next.start, next.end).slice(0, words);
    const prefix = before?.[0] && trimmedText(text, before[0].start, previous!.end);
    const suffix = after?.[0] && trimmedText(text, next!.start, after.at(-1)!.end);
    for (const context of [suffix && { suffix }, prefix && { prefix }, prefix && suffix && { prefix, suffix }])
      if (context) yield { directive: { ...directive, ...context }, start, end };
  }
}

const trimmedText = (text: string, from: number, to: number) => text.slice(from, to).trim();

function trimmed(text: string, from: number, to: number): [number, number] {
  const whole = text.slice(from, to);
  return [from + whole.length - whole.trimStart().length, to - (whole.length - whole.trimEnd().length)];
}
