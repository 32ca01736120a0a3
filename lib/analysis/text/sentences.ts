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
export function sentencesOf(tokens: Tokens, marks: SentenceMarks): TokenRange[] {
  const { closing, opening } = marks;
  const { words, starts, ends } = tokens;
  const count = words.length;
  const firsts = [0];
  const gapAfter = (i: number) => i + 1 < count && starts[i + 1]! > ends[i]!;
  const startsSentence = (word: string) => startsUpper(word) || /^[0-9]/.test(word) || opening.has(word[0]!);
  const closes = (i: number) =>
    closing.has(words[i]![0]!) || (STRAIGHT_QUOTES.has(words[i]!) && starts[i] === ends[i - 1]);

  // Of straight marks, every other one opens.
  let straight = 0;
  let i = 0;
  while (i < count - 1) {
    const word = words[i]!;
    if (word === '"') straight++;
    if (SENTENCE_END.has(word) || endsWithStop(word, words[i + 1]!, marks)) {
      let next = i + 1;
      while (next < count && closes(next) && !(opensGlued(tokens, next) && straight % 2 === 0)) {
        if (words[next] === '"') straight++;
        next++;
      }
      const begins =
        next < count && (gapAfter(next - 1) ? startsSentence(words[next]!) : isGlued(tokens, i, next, marks));
      if (begins && !isWithinName(tokens, i, marks)) firsts.push(next);
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

/** "U.S.", "N.A.T.O." */
const CAPITALS_WITH_STOPS = /^(?:[A-Z]\.){2,}$/;

/**
 * The full stop of an abbreviation ends the sentence too: "It left at 3 a.m. Police said …", "… in the U.S. The senator …".
 * An hour goes on with a day or a zone only ("3 a.m. Eastern"); elsewhere what follows has to be a word that opens sentences.
 */
function endsWithStop(
  word: string,
  next: string,
  { hours, afterHours, lastInSentence, openers }: SentenceMarks,
): boolean {
  if (!word.endsWith('.')) return false;
  if (hours.has(word)) return !afterHours.has(next) && !/^[0-9]|^\p{Lu}{2,}$/u.test(next);
  return openers.has(next) && (lastInSentence.has(word) || CAPITALS_WITH_STOPS.test(word));
}

/** A word shorter than this before a full stop may be short for another. */
const SHORTEST_LAST = 3;

/** "…behind the pier.Two men": a mark with no gap behind it ends a sentence between a whole word and a capital. */
function isGlued(
  { words, starts, ends }: Tokens,
  mark: number,
  next: number,
  { abbreviations }: SentenceMarks,
): boolean {
  const last = words[mark - 1] ?? '';
  // "Ilan.Moro@…"
  if (words[next + 1]?.startsWith('@') && starts[next + 1] === ends[next]) return false;
  const isWord =
    /^\p{L}+$/u.test(last) && last.length >= SHORTEST_LAST && /\p{Ll}$/u.test(last) && !abbreviations.has(last);
  return isWord && (/^\p{Lu}(?:\p{Ll}|$)/u.test(words[next]!) || words[next] === '"');
}

/** "…she asked."Listen": a straight mark glued on both sides, before a capital. */
function opensGlued({ words, starts, ends }: Tokens, i: number): boolean {
  return words[i] === '"' && starts[i] === ends[i - 1] && starts[i + 1] === ends[i] && startsUpper(words[i + 1] ?? '');
}

/** "Yahoo! News", "Vamos! Inc": the mark belongs to a name. */
function isWithinName({ words, starts, ends }: Tokens, mark: number, marks: SentenceMarks): boolean {
  if (words[mark] !== '!' || starts[mark] !== ends[mark - 1]) return false;
  const [last, next] = [words[mark - 1] ?? '', words[mark + 1] ?? ''];
  return (
    startsUpper(last) && !marks.openers.has(next) && (marks.namesWithMarks.has(last) || marks.namesAfterMarks.has(next))
  );
}
