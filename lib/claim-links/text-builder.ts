/** `length` characters of the page's text from `start` on come, one to one, from a text node's data from `from` on. */
interface Run {
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** A stretch of text that every browser searches as one: `[start, end)` of the page's text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Number of the block it stands in. */
  readonly block: number;
  /** First and last of its block. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Its first word is cut by something in the line. */
  readonly isCut: boolean;
  /** The block elements that begin with it: any may set its first letter apart. */
  readonly openers: readonly Element[];
}

/** A page's text as browsers search it, white space collapsed. */
export interface PageText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  /** Where a point in a text node stands in the text; where it is no part of it, what follows it in its node. */
  offsetAt(node: Node, offset: number): number | null;
}

/** White space that CSS collapses, and the no-break space, which browsers find as a plain one. */
const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** Puts a page's text together, node by node, in reading order. */
export class TextBuilder {
  /** The text so far, in pieces: looking into a long string that grows would copy it each time. */
  private readonly pieces: string[] = [];
  private length = 0;
  private lastCharacter = '';
  private readonly stretches: { -readonly [Key in keyof Stretch]: Stretch[Key] }[] = [];
  private readonly runs = new Map<Node, Run[]>();
  private blocks = 0;
  private stretchStart = 0;
  /** The character before the stretch, and its first; whether it has more than blanks. */
  private before = '';
  private first = '';
  private hasWords = false;
  private isBlockStart = true;
  private openers: Element[] = [];

  block(element: Element): void {
    this.endBlock();
    this.openers.push(element);
  }

  /** The text that follows begins a block. */
  endBlock(): void {
    this.close();
    const last = this.stretches.at(-1);
    if (last && last.block === this.blocks) {
      last.isLast = true;
      this.blocks++;
    }
    this.isBlockStart = true;
    this.space();
  }

  /** What follows stands in the same block, but may be searched apart. */
  gap(): void {
    this.close();
  }

  lineBreak(): void {
    this.close();
    this.space();
  }

  add(node: Text, keepsSpaces: boolean): void {
    const { data } = node;
    const runs: Run[] = [];
    let from = 0;
    const flush = (end: number) => {
      if (end > from) {
        runs.push({ from, start: this.length, length: end - from });
        this.append(data.slice(from, end));
      }
    };
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (!isSpace(code)) continue;
      flush(i);
      from = i + 1;
      if (keepsSpaces && (code === 10 || isSpace(data.charCodeAt(i + 1)))) this.close();
      this.space();
    }
    flush(data.length);
    if (runs.length > 0) this.runs.set(node, runs);
  }

  finish(): PageText {
    this.endBlock();
    const { stretches, runs } = this;
    return {
      text: this.pieces.join(''),
      stretches,
      offsetAt(node, offset) {
        const found = runs.get(node)?.find(({ from, length }) => offset <= from + length);
        return found ? found.start + Math.max(0, offset - found.from) : null;
      },
    };
  }

  private append(piece: string): void {
    this.pieces.push(piece);
    this.first ||= piece[0]!;
    this.hasWords ||= piece.trim() !== '';
    this.length += piece.length;
    this.lastCharacter = piece.at(-1)!;
  }

  private space(): void {
    if (this.length > 0 && this.lastCharacter !== ' ') this.append(' ');
  }

  private close(): void {
    const { stretchStart: start, length: end } = this;
    if (this.hasWords) {
      const isCut = start > 0 && isLetter(this.before) && isLetter(this.first);
      const { blocks: block, isBlockStart: isFirst, openers } = this;
      this.stretches.push({ start, end, block, isFirst, isLast: false, isCut, openers });
      this.openers = [];
      this.isBlockStart = false;
    }
    this.stretchStart = end;
    this.before = this.lastCharacter;
    this.first = '';
    this.hasWords = false;
  }
}
