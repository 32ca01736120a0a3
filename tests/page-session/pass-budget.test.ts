import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PassBudget } from '../../lib/page-session/pass-budget';

describe('PassBudget', () => {
  let passes: number[];
  let ending: AbortController;
  let budget: PassBudget;

  beforeEach(() => {
    vi.useFakeTimers();
    passes = [];
    ending = new AbortController();
    budget = new PassBudget(
      () => passes.push(Date.now()),
      ending.signal,
      () => Date.now(),
    );
  });
  afterEach(() => vi.useRealTimers());

  /** Asks every so many milliseconds for so many milliseconds. */
  const storm = (every: number, during: number) => {
    for (let time = 0; time < during; time += every) {
      budget.ask();
      vi.advanceTimersByTime(every);
    }
  };

  it('makes one pass of a burst, soon after it', () => {
    storm(5, 100);
    expect(passes).toHaveLength(0);
    vi.advanceTimersByTime(1_000);
    expect(passes).toHaveLength(1);
  });

  it('does not wait for a burst that has no end', () => {
    storm(50, 2_000);
    expect(passes.length).toBeGreaterThanOrEqual(2);
  });

  it('makes at most six passes in ten seconds of change, and one more after it', () => {
    storm(100, 10_000);
    expect(passes.length).toBeLessThanOrEqual(6);
    const during = passes.length;
    vi.advanceTimersByTime(20_000);
    expect(passes).toHaveLength(during + 1);
  });

  it('makes none after the end', () => {
    budget.ask();
    ending.abort();
    vi.advanceTimersByTime(60_000);
    expect(passes).toHaveLength(0);
  });
});
