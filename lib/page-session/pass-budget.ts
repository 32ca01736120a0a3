/** Waits for a burst of changes to end, but not longer than the second, in milliseconds. */
const QUIET_MILLISECONDS = 120;
const MOST_WAIT_MILLISECONDS = 600;
/** At most this many passes in a window; then one only when the page has been quiet for a while. */
const PASSES_A_WINDOW = 6;
const WINDOW_MILLISECONDS = 10_000;
const EXHAUSTED_MILLISECONDS = 1_000;

/**
 * Says when to work after changes, so that no page can make us work all the time: bursts count as one, six passes in ten
 * seconds are the most (the numbers of Read Frog's observer, born of "retranslation storms"). After the last change there
 * is always one more pass.
 */
export class PassBudget {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstAsked = 0;
  private passes: number[] = [];

  constructor(
    private readonly pass: () => void,
    signal: AbortSignal,
    private readonly now: () => number = () => performance.now(),
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Asks for a pass some time soon. */
  ask(): void {
    const now = this.now();
    if (this.timer === undefined) this.firstAsked = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), this.wait(now));
  }

  private wait(now: number): number {
    this.passes = this.passes.filter((time) => time > now - WINDOW_MILLISECONDS);
    const latest = this.firstAsked + MOST_WAIT_MILLISECONDS - now;
    if (this.passes.length < PASSES_A_WINDOW) return Math.max(0, Math.min(QUIET_MILLISECONDS, latest));
    return Math.max(EXHAUSTED_MILLISECONDS, this.passes[0]! + WINDOW_MILLISECONDS - now);
  }

  private run(): void {
    this.timer = undefined;
    this.passes.push(this.now());
    this.pass();
  }
}
