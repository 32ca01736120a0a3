import type { Analysis } from '../analysis/contract';
import type { Target } from '../extension/messages';
import { claimsInOrder, stepFrom } from './targets';
import type { PageView } from './view';

/** Where the reader is among the claims of the page, and the ways from there. */
export class Walk {
  private current: number | undefined;

  constructor(
    private readonly view: PageView,
    private readonly analysis: () => Analysis | undefined,
  ) {}

  forget(): void {
    this.current = undefined;
  }

  /** Scrolls there and lets it flash. */
  goTo(target: Target): void {
    if (target.kind === 'claim') this.current = target.index;
    this.view.highlights.flash(this.rangesOf(target));
  }

  /** Sets a place off until the next call; null none. */
  point(target: Target | null): void {
    this.view.highlights.point(this.rangesOf(target));
  }

  /** Goes to the next or previous claim that is painted; its index, undefined where there is none. */
  step(to: 'next' | 'previous'): number | undefined {
    const claim = stepFrom(claimsInOrder(this.view.painted), this.current, to);
    if (claim !== undefined) this.goTo({ kind: 'claim', index: claim });
    return claim;
  }

  private rangesOf(target: Target | null): Range[] {
    const analysis = this.analysis();
    return target && analysis ? this.view.rangesOf(analysis, target) : [];
  }
}
