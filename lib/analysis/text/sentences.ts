import type { SentenceMarks } from '../languages/parts/text';
import { startsUpper } from './letters';
import type { Tokens } from './tokens';

/** A half-open range of token numbers. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const SENTENCE_END = new Set(['.', '?', '!', '...', '.?', '?!', '.?!']);
const STRAIGHT_QUOTES = new Set(['"', "'", "''"]);
/**
 * Splits a paragraph's tokens into sentences: after a final mark and the closing quotation marks and brackets glued to it,
 * where a gap follows and then something a sentence can start with.
 */
export function sentencesOf(tokens: Tokens, { closing, opening }: SentenceMarks): TokenRange[] {
  const { words, starts, ends } = tokens;
  const count = words.length;
  const firsts = [0];
  const gapAfter = (i: number) => i + 1 < count && starts[i + 1]! > ends[i]!;
  const startsSentence = (word: string) => startsUpper(word) || /^[0-9]/.test(word) || opening.has(word[0]!);
  const closes = (i: number) =>
    closing.has(words[i]![0]!) || (STRAIGHT_QUOTES.has(words[i]!) && starts[i] === ends[i - 1]);

  let i = 0;
  while (i < count - 1) {
    const word = words[i]!;
    if (SENTENCE_END.has(word)) {
      let next = i + 1;
      while (next < count && closes(next)) next++;
      if (next < count && gapAfter(next - 1) && startsSentence(words[next]!)) firsts.push(next);
      i = next;
    } else {
      // A closing quotation mark after a final mark that stood apart from it.
      const closesLate = word === '”' || word === '"';
      const previous = words[i - 1];
      if (
        closesLate &&
        (previous === '.' || previous === '?' || previous === '!') &&
        gapAfter(i) &&
        startsUpper(words[i + 1]!)
      ) {
        firsts.push(i + 1);
      }
      i++;
    }
  }
  return firsts.map((first, n) => ({ first, end: firsts[n + 1] ?? count }));
}
