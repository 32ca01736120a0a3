import type { Analysis } from '../analysis/contract';

/**
 * Claims that the reader has put aside, remembered by their words: indexes change with every analysis. They last as long as
 * the page.
 */
export class Dismissals {
  private readonly keys = new Set<string>();

  set(analysis: Analysis, claim: number, dismissed: boolean): void {
    const key = keyOf(analysis, claim);
    if (key === undefined) return;
    if (dismissed) this.keys.add(key);
    else this.keys.delete(key);
  }

  indexesIn(analysis: Analysis): number[] {
    return analysis.attributions.flatMap((_, i) => (this.keys.has(keyOf(analysis, i)!) ? [i] : []));
  }

  clear(): void {
    this.keys.clear();
  }
}

function keyOf({ attributions, text }: Analysis, claim: number): string | undefined {
  const attribution = attributions[claim];
  if (!attribution) return undefined;
  const { source, cue, content } = attribution;
  return [source, ...(cue.length > 0 ? cue : [null]), ...content]
    .map((span) => (span ? text.slice(span.start, span.end) : ''))
    .join('\u0000');
}
