import type { TokenRange } from '../text';
import type { View } from './view';

interface Marked {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/**
 * Which tokens of a paragraph some part of an attribution holds. Many steps ask for few of their drafts, so that the column is
 * made when it is first needed.
 */
export class OccupiedTokens {
  readonly #count: number;
  readonly #drafts: readonly Marked[];
  #column: Uint8Array | undefined;

  constructor({ words }: View, drafts: readonly Marked[]) {
    this.#count = words.length;
    this.#drafts = drafts;
  }

  /** True where no token of a range is held; also of an empty range. */
  isFree(first: number, end: number): boolean {
    const column = this.#marked();
    for (let i = Math.max(0, first); i < end; i++) if (column[i] === 1) return false;
    return true;
  }

  take(first: number, end: number): void {
    this.#marked().fill(1, first, end);
  }

  #marked(): Uint8Array {
    if (this.#column) return this.#column;
    const column = new Uint8Array(this.#count);
    for (const { source, cue, content } of this.#drafts) {
      if (source) column.fill(1, source.first, source.end);
      if (cue) column.fill(1, cue.first, cue.end);
      for (const { first, end } of content) column.fill(1, first, end);
    }
    return (this.#column = column);
  }
}
