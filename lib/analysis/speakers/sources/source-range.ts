import { isMark } from '../../text';
import type { Span } from '../../contract';
import type { WordRange } from './word-range';
import { wordAt, type Words } from '../word-view';

/** The words of a source span, without marks at its ends; of a span that runs over a sentence's end the part next to the cue. */
export function rangeOfSource(words: Words, source: Span, cue: Span | null): WordRange {
  const whole = { first: wordAt(words, source.start), end: lastBefore(words, source.end) };
  return trimmed(words, inOneSentence(words, whole, cue !== null && cue.start < source.start));
}

function lastBefore(words: Words, offset: number): number {
  const at = wordAt(words, offset - 1);
  return at < words.keys.length && words.starts[at]! < offset ? at + 1 : at;
}

/** Of a span that runs over a sentence's end, the part next to the cue. */
function inOneSentence(words: Words, { first, end }: WordRange, cueBefore: boolean): WordRange {
  const starts: number[] = [];
  for (let i = first + 1; i < end; i++) if (words.initial[i] && words.raw[i - 1] === '.') starts.push(i);
  if (starts.length === 0) return { first, end };
  return cueBefore ? { first, end: starts[0]! } : { first: starts.at(-1)!, end };
}

/** Words of a source that are read; no noun phrase is longer. */
const LONGEST = 120;

/** Without marks and quotation marks at either end. */
function trimmed(words: Words, range: WordRange): WordRange {
  const { grammar } = words.lexicon;
  let { first } = range;
  let end = Math.min(range.end, first + LONGEST);
  const isMarkAt = (i: number) => isMark(words.raw[i]);
  const opens = (i: number) => i < end - 1 && grammar.strayOpeners.has(words.keys[i]);
  while (first < end && (isMarkAt(first) || opens(first))) first++;
  // "The minister's Oct. 11 [announcement]".
  const isDate =
    /^\d{1,2}$/.test(words.keys[end - 1] ?? '') && grammar.never.has(words.keys[end - 2]?.replace('.', '') ?? '');
  if (isDate) end -= 2;
  const isLoose = (i: number) => isMarkAt(i) || grammar.genitive.has(words.keys[i]);
  while (end > first + 1 && (isLoose(end - 1) || isBesideName(words, end - 1))) end--;
  while (end > first && isLoose(end - 1)) end--;
  return { first, end };
}

/** "Lund himself", "Lund angrily": no part of a name. */
const isBesideName = ({ keys, capital, lexicon: { grammar, shapes } }: Words, i: number) =>
  grammar.reflexives.has(keys[i]) ||
  (capital[i - 1] === true && !capital[i] && shapes.isAdverb(keys[i]!) && !grammar.nounsInLy.has(keys[i]));
