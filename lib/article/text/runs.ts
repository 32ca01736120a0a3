import type { PageBlock } from '../page/blocks';

/** `length` units of the article's text from `start` on come, one to one, from a text node's data from `from` on. */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
  /** Something that is no part of the text stands in the page between this run and the one before. */
  readonly cut: boolean;
}

export interface FoldedBlock {
  readonly text: string;
  readonly runs: readonly Run[];
}

const SPACE = ' ';

/** What is folded once: the search for the story reads a block before it is taken into the article. */
const FOLDED = new WeakMap<PageBlock, FoldedBlock>();

/**
 * Folds a block's pieces into reading text: white space of every kind becomes one space, what has no width is dropped. The
 * offsets of its runs are those in the block's own text.
 */
export function foldBlock(block: PageBlock): FoldedBlock {
  let folded = FOLDED.get(block);
  if (!folded) FOLDED.set(block, (folded = fold(block)));
  return folded;
}

function fold(block: PageBlock): FoldedBlock {
  let text = '';
  /** With what is still to be copied. */
  let length = 0;
  let spaced = true;
  let isCut = false;
  const runs: Run[] = [];

  for (const piece of block.pieces) {
    const { data, node } = piece;
    if (piece.cut) isCut = true;
    if (piece.broken && !spaced) {
      text += SPACE;
      length++;
      spaced = true;
    }
    let runFrom = -1;
    let runStart = 0;
    /** Where the characters begin that are copied as they are. */
    let copyFrom = -1;
    const copy = (end: number) => {
      if (copyFrom >= 0) text += data.slice(copyFrom, end);
      copyFrom = -1;
    };
    const close = (end: number) => {
      copy(end);
      if (runFrom >= 0 && end > runFrom) {
        runs.push({ node, from: runFrom, start: runStart, length: end - runFrom, cut: isCut });
        isCut = false;
      }
      runFrom = -1;
    };
    for (let i = piece.from; i < piece.to; i++) {
      const code = data.charCodeAt(i);
      const space = isSpace(code);
      if ((space && spaced) || isWidthless(code)) {
        close(i);
        continue;
      }
      if (runFrom < 0) {
        runFrom = i;
        runStart = length;
      }
      if (space && code !== 32) {
        copy(i);
        text += SPACE;
      } else if (copyFrom < 0) copyFrom = i;
      length++;
      spaced = space;
    }
    close(piece.to);
  }
  return text.endsWith(SPACE) ? trimEnd(text, runs) : { text, runs };
}

/** Takes the one trailing space off; it is the last unit of the last run, or belongs to a line break. */
function trimEnd(text: string, runs: Run[]): FoldedBlock {
  const end = text.length - 1;
  const last = runs.at(-1);
  if (last && last.start + last.length > end) {
    runs.pop();
    if (last.length > 1) runs.push({ ...last, length: last.length - 1 });
  }
  return { text: text.slice(0, -1), runs };
}

function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Soft hyphens, zero-width spaces and joiners, direction marks, byte order marks: seen by programs only. */
function isWidthless(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff; // prettier-ignore
}
