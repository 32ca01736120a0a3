import type { FiguresPart } from '../languages/parts/figures';
import type { PhraseList } from '../languages/phrases';
import type { Paragraph } from '../paragraph';
import { startsUpper } from '../text';

/**
 * A paragraph cut finer than into words: digits apart from the letters glued to them, compounds at their hyphens.
 * Columns, as with tokens: piece `i` is `words[i]`, at `[starts[i], ends[i])` of the whole text.
 */
export interface Pieces {
  /** The language's words for this stage. */
  readonly lists: FiguresPart;
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of the sentence a piece stands in. */
  readonly sentences: Int32Array;
  /** Half-open range of piece numbers of each sentence. */
  readonly bounds: readonly { readonly first: number; readonly end: number }[];
}

/**
 * Digits with whatever stands between digits (grouping, decimals, the dots of a version), exponents with them; words;
 * abbreviations with inner full stops; anything else mark by mark. No alternative nests quantifiers: linear.
 */
const PIECE = new RegExp(
  [
    // Ordinary spaces group where they can't stand between two numbers (25 000) or where what is counted follows (12 500 men).
    String.raw`\d{1,3}(?: \d{3}){0,3} 000(?!\d)`,
    String.raw`(?<![\p{L}\p{N}.,/-])[1-9]\d{0,2}(?: \d{3}){1,3}(?= ?[\p{L}%])`,
    String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)`,
    String.raw`\d+(?:[.,\u00a0\u202f\u2009]\d+)*(?:[eE][+-]?\d+(?![\p{L}\p{N}]))?`,
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`[\p{L}\p{M}_]+(?:['’](?!s\b|S\b)[\p{L}\p{M}]+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'uy',
);

/** Cuts a paragraph into pieces. */
export function piecesOf(text: string, { start, end, tokens, sentences, language }: Paragraph): Pieces {
  const lists = language.figures;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const sentenceOf: number[] = [];
  const bounds: { first: number; end: number }[] = [];
  const add = (word: string, at: number) => {
    words.push(word);
    starts.push(at);
    ends.push(at + word.length);
    sentenceOf.push(Math.max(0, bounds.length - 1));
  };
  const line = text.slice(start, end);
  for (let from = 0, to = 0; from < line.length; from = to) {
    to = pieceEnd(line, from);
    if (to === from) {
      to++;
      continue;
    }
    const at = start + from;
    while (bounds.length < sentences.length && tokens.starts[sentences[bounds.length]!.first]! <= at) {
      if (bounds.length > 0) bounds.at(-1)!.end = words.length;
      bounds.push({ first: words.length, end: words.length });
    }
    const word = line.slice(from, to);
    if (!word.includes(' ')) add(word, at);
    else for (const { 0: part, index } of partsOf(word, words, lists)) add(part, at + index);
  }
  if (bounds.length > 0) bounds.at(-1)!.end = words.length;
  return {
    lists,
    words,
    lower: words.map((word) => word.toLowerCase()),
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    sentences: new Int32Array(sentenceOf),
    bounds,
  };
}

/**
 * Where the piece ends that starts at `from`; `from` itself in front of a white space. By far most pieces are ASCII letters, a
 * few digits or a mark, told without the pattern.
 */
function pieceEnd(line: string, from: number): number {
  const first = line.charCodeAt(from);
  let end = from + 1;
  if (isLetter(first)) {
    while (isLetter(line.charCodeAt(end))) end++;
    const next = line.charCodeAt(end);
    const goesOn = next > 127 || next === 39 || (next === 46 && end === from + 1);
    if (!goesOn) return end;
  } else if (isDigit(first)) {
    while (isDigit(line.charCodeAt(end))) end++;
    if (end === line.length || ENDS_DIGITS.has(line[end]!)) return end;
    if (MAY_JOIN.has(line[end]!) && !isDigit(line.charCodeAt(end + 1))) return end;
  } else if (first < 128) return first === 32 || (first >= 9 && first <= 13) ? from : end;
  PIECE.lastIndex = from;
  return PIECE.test(line) ? PIECE.lastIndex : from;
}

/** With the underscore, which stands within words. */
const isLetter = (code: number) => ((code | 32) >= 97 && (code | 32) <= 122) || code === 95;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** What joins digits only with digits. */
const MAY_JOIN = new Set([' ', '.', ',']);
/** What goes on no number. */
const ENDS_DIGITS = new Set(['-', '%', ')', ';', ':', '"', '–', '—', '”']);

/** A telephone's number is announced so many pieces before it. */
const PHONE_REACH = 4;

/** The groups of digits of a piece that is no number: behind a month ("May 12 500 men"), a thing's name or a telephone. */
function partsOf(piece: string, before: readonly string[], lists: FiguresPart): Iterable<{ 0: string; index: number }> {
  const whole = [{ 0: piece, index: 0 }];
  if (!/^\d+ /.test(piece) || piece.endsWith(' 000')) return whole;
  const last = (before.at(-1) ?? '').toLowerCase();
  const isNamed = lists.time.months.has(last) || lists.designations.nouns.has(last);
  const isPhone = before.slice(-PHONE_REACH).some((word) => lists.designations.phoneBefore.has(word.toLowerCase()));
  return isNamed || isPhone ? [...piece.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({ 0: digits, index })) : whole;
}

/** The first piece that starts at or after a text offset; the number of pieces where none does. */
export function pieceFrom({ starts }: Pieces, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether piece `i` follows the one before it without a gap. */
export function glued({ starts, ends }: Pieces, i: number): boolean {
  return i > 0 && i < starts.length && starts[i] === ends[i - 1];
}

/** Whether piece `i` is a word, number or sign in a sentence other than `like`'s, or none at all. */
export function outsideSentence({ sentences, words }: Pieces, i: number, like: number): boolean {
  return i < 0 || i >= words.length || sentences[i] !== sentences[like];
}

/** Whether piece `i` starts with a capital letter. */
export const capitalised = ({ words }: Pieces, i: number): boolean => startsUpper(words[i] ?? '');

const OPENING = new Set(['“', '"', '‘', "'", '(', '[', '•', '-', '–', '—', '*', ':', '|', '…']);
/** Whether piece `i` opens its sentence, a quotation or a list item, so that its capital letter says nothing. */
export function opensSentence(pieces: Pieces, i: number): boolean {
  return outsideSentence(pieces, i - 1, i) || OPENING.has(pieces.words[i - 1]!);
}

/**
 * Length in pieces of the longest phrase of a list that starts at piece `i`, within its sentence; 0 if none does.
 * @param phrases phrases as lists of lower-case words, by their first word
 */
export function phraseAt(pieces: Pieces, i: number, phrases: PhraseList): number {
  let longest = 0;
  for (const phrase of phrases.get(pieces.lower[i] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, k) => pieces.lower[i + k] === word)) longest = phrase.length;
  }
  return longest;
}

/** The same for the phrase that ends before piece `i`. */
export function phraseBefore(pieces: Pieces, i: number, phrases: PhraseList): number {
  let longest = 0;
  for (const phrase of phrases.get(pieces.lower[i - 1] ?? '') ?? []) {
    const first = i - phrase.length;
    if (phrase.length > longest && phrase.every((word, k) => pieces.lower[first + k] === word)) longest = phrase.length;
  }
  return longest;
}
