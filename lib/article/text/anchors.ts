import type { Span } from '../../analysis/contract';
import type { Run } from './runs';

/** Maps between offsets of an article's text and points of the page, both ways. */
export class Anchors {
  /** `runs` in the order of the text. */
  constructor(private readonly runs: readonly Run[]) {}

  /**
   * One range for each stretch of the span that stands together in the page; none for what the page has shortened since it was
   * read, which will be read anew.
   */
  rangesOf({ start, end }: Span): Range[] {
    const ranges: Range[] = [];
    let first: Run | undefined;
    let last: Run | undefined;
    const close = () => {
      const range = first && last ? rangeOver(first, last, start, end) : undefined;
      if (range) ranges.push(range);
    };
    for (let i = this.firstRunEndingAfter(start); i < this.runs.length; i++) {
      const run = this.runs[i]!;
      if (run.start >= end) break;
      if (first && (run.cut || run.node.getRootNode() !== first.node.getRootNode())) {
        close();
        first = undefined;
      }
      first ??= run;
      last = run;
    }
    close();
    return ranges;
  }

  /** Asked for a place that the reader has selected: a look through all runs is soon done. */
  offsetAt(node: Node, offset: number): number | null {
    const run = this.runs.find((run) => run.node === node && offset >= run.from && offset <= run.from + run.length);
    return run ? run.start + offset - run.from : null;
  }

  private firstRunEndingAfter(offset: number): number {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle]!;
      if (run.start + run.length > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function rangeOver(first: Run, last: Run, start: number, end: number): Range | undefined {
  const from = first.from + Math.max(0, start - first.start);
  const to = last.from + Math.min(last.length, end - last.start);
  // The nodes' own length: to read the data for it costs a copy in Firefox, for each range again.
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
