import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../lib/card/placement';

const WINDOW = { width: 800, height: 600 };
const line = (top: number, left = 100) => ({ left, right: left + 200, top, bottom: top + 20 });

describe('placeCard', () => {
  it('goes under the line where there is room, else over it', () => {
    expect(placeCard(line(100), { width: 300, height: 200 }, WINDOW).top).toBeGreaterThan(120);
    expect(placeCard(line(550), { width: 300, height: 200 }, WINDOW).top + 200).toBeLessThan(550);
  });
  it('never leaves the window, and its first words are seen even where it does not fit', () => {
    const size = fc.record({ width: fc.nat(1_000), height: fc.nat(1_000) });
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 1_500 }),
        fc.integer({ min: -500, max: 1_500 }),
        size,
        (top, left, card) => {
          const placed = placeCard(line(top, left), card, WINDOW);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.top).toBeGreaterThanOrEqual(0);
          expect(card.width > 700 || placed.left + card.width <= 800).toBe(true);
          expect(card.height > 500 || placed.top + card.height <= 600).toBe(true);
        },
      ),
    );
  });
});
