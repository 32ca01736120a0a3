import type { TextDirective } from './directive';
import { fold } from './fold';
import type { PageText } from './text-builder';

/** Where in a page a directive leads. */
export interface Found {
  readonly start: number;
  /** Nothing else in the page fits. */
  readonly isOnly: boolean;
}

/** Words that stand in a page more often are given up on; what has not been looked at counts as another place that fits. */
const MOST_PLACES = 500;
const BEYOND = Number.MAX_SAFE_INTEGER;

/** Searches one page for directives, as the standard has it: the first place where all parts fit, blanks between them apart. */
export class Finder {
  private readonly folded: string;

  constructor({ text }: PageText) {
    this.folded = fold(text);
  }

  find(directive: TextDirective): Found | null {
    const first = this.next(directive, 0);
    if (first < 0) return null;
    return { start: first, isOnly: this.next(directive, first + 1) < 0 };
  }

  /** Where the end of a range directive is found after its start: the position behind it; -1 where there is none. */
  endAfter({ end, suffix }: TextDirective, from: number): number {
    const wanted = fold(end ?? '');
    for (let at = this.folded.indexOf(wanted, from); at >= 0; at = this.folded.indexOf(wanted, at + 1)) {
      if (this.isFollowed(at + wanted.length, suffix)) return at + wanted.length;
    }
    return -1;
  }

  private next(directive: TextDirective, from: number): number {
    const { prefix, start, end, suffix } = directive;
    const wanted = fold(start);
    let places = 0;
    for (let at = this.folded.indexOf(wanted, from); at >= 0; at = this.folded.indexOf(wanted, at + 1)) {
      if (++places > MOST_PLACES) return BEYOND;
      if (prefix !== undefined && !this.isPreceded(at, prefix)) continue;
      const behind = at + wanted.length;
      if (end === undefined ? this.isFollowed(behind, suffix) : this.endAfter(directive, behind) >= 0) return at;
    }
    return -1;
  }

  private isPreceded(at: number, prefix: string): boolean {
    let end = at;
    while (this.folded[end - 1] === ' ') end--;
    return this.folded.endsWith(fold(prefix), end);
  }

  private isFollowed(at: number, suffix: string | undefined): boolean {
    if (suffix === undefined) return true;
    let start = at;
    while (this.folded[start] === ' ') start++;
    return this.folded.startsWith(fold(suffix), start);
  }
}
