import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../lib/page-session/targets';

describe('stepFrom', () => {
  it('goes on, goes back, and goes round the ends', () => {
    expect(stepFrom([4, 7, 9], 4, 'next')).toBe(7);
    expect(stepFrom([4, 7, 9], 4, 'previous')).toBe(9);
    expect(stepFrom([4, 7, 9], 9, 'next')).toBe(4);
  });
  it('begins at the first or the last, and has nowhere to go in nothing', () => {
    expect(stepFrom([4, 7, 9], undefined, 'next')).toBe(4);
    expect(stepFrom([4, 7, 9], 5, 'previous')).toBe(9);
    expect(stepFrom([], 5, 'next')).toBeUndefined();
  });
});
