import { hasDropCap } from './layout';
import type { Stretch } from './text-builder';

/** A word between blanks, `[start, end)` of the page's text, without the marks around it. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Marks that are left off: a search begins and ends at letters, digits and signs of a number. */
const BEFORE = /^["'“”„‘’«»‹›([{—–‒-]+/;
const AFTER = /["'“”„‘’«»‹›)\]}—–‒.,;:!?-]+$/;

/** The words of a stretch within `[from, to)`, whole ones only, the marks at their edges left off. */
export function wordsIn(text: string, stretch: Stretch, from: number, to: number): Word[] {
  const words: Word[] = [];
  const pieces = text.slice(stretch.start, stretch.end).matchAll(/\S+/g);
  const isCutAtEnd = isLetter(text[stretch.end - 1]) && isLetter(text[stretch.end]);
  for (const { 0: piece, index } of pieces) {
    const at = stretch.start + index;
    if (at >= to) break;
    const isBroken = (index === 0 && hasBrokenStart(stretch)) || (isCutAtEnd && at + piece.length === stretch.end);
    if (at + piece.length <= from || isBroken) continue;
    const lead = BEFORE.exec(piece)?.[0].length ?? 0;
    const rest = piece.slice(lead);
    const tail = AFTER.exec(rest)?.[0].length ?? 0;
    if (rest.length > tail) words.push({ start: at + lead, end: at + piece.length - tail });
  }
  return words;
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether a stretch's first word is not to be searched for: it is cut, or begins with a drop cap. */
export const hasBrokenStart = ({ isCut, openers }: Stretch): boolean => isCut || openers.some(hasDropCap);
