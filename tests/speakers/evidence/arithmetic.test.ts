import { assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log } from '../../../lib/analysis/speakers/evidence/arithmetic';

describe('exp and log by the four operations', () => {
  it('agree with the platform’s to twelve digits', () => {
    assert(
      property(double({ min: -80, max: 80, noNaN: true }), (x) => {
        expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(log(exp(x)) - x)).toBeLessThan(1e-11);
      }),
    );
  });

  it('know the ends', () => {
    expect([exp(0), log(1), exp(-1000), exp(1000)]).toEqual([1, 0, 0, Infinity]);
  });
});
