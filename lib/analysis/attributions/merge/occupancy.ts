import type { Draft, TokenSpan } from '../draft';

/** For every token of a paragraph the number of the draft whose cue or source or content holds it, -1 where none does. */
export class Occupancy {
  readonly cue: Int32Array;
  readonly source: Int32Array;
  readonly content: Int32Array;

  constructor(length: number) {
    this.cue = new Int32Array(length).fill(-1);
    this.source = new Int32Array(length).fill(-1);
    this.content = new Int32Array(length).fill(-1);
  }

  mark({ cue, source, content }: Draft, number: number): void {
    if (cue) this.cue.fill(number, cue.first, cue.end);
    if (source) this.source.fill(number, source.first, source.end);
    this.markContent(content, number);
  }

  markContent(content: readonly TokenSpan[], number: number): void {
    for (const { first, end } of content) this.content.fill(number, first, end);
  }
}

/** The first number in the span, -1 if there is none. */
export function firstIn(row: Int32Array, { first, end }: TokenSpan): number {
  for (let i = first; i < end; i++) if (row[i]! >= 0) return row[i]!;
  return -1;
}

/** True if a content cuts through another draft than `own`, instead of holding it whole or standing apart. */
export function cutsThrough(
  content: readonly TokenSpan[],
  drafts: readonly Draft[],
  { cue, content: row }: Occupancy,
  own = -1,
): boolean {
  const others = new Set<number>();
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (cue[i]! >= 0) others.add(cue[i]!);
      if (row[i]! >= 0) others.add(row[i]!);
    }
  }
  others.delete(own);
  const holds = (part: TokenSpan) => content.some(({ first, end }) => first <= part.first && part.end <= end);
  return [...others].some((number) => {
    const other = drafts[number]!;
    return ![...(other.cue ? [other.cue] : []), ...other.content].every(holds);
  });
}
