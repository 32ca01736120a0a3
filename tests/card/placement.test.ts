import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../lib/card/placement';

const WINDOW = { width: 800, height: 600 };
const line = (top: number, left = 100) => ({ left, right: left + 200, top, bottom: top + 20 });

describe('placeCard', () => {
  it('goes over the line, which has been read, and under it only where there is no room over it', () => {
    expect(placeCard(line(300), { width: 300, height: 200 }, WINDOW).top + 200).toBeLessThan(300);
    expect(placeCard(line(100), { width: 300, height: 200 }, WINDOW).top).toBeGreaterThan(120);
  });
  it('goes beside the column of text where there is room, on the side that has it', () => {
    const column = (left: number, right: number) => ({ left, right, top: 0, bottom: 600 });
    expect(placeCard(line(300), { width: 300, height: 100 }, WINDOW, column(50, 450))).toEqual({ left: 462, top: 300 });
    expect(placeCard(line(300), { width: 300, height: 100 }, WINDOW, column(400, 760))).toEqual({ left: 88, top: 300 });
    expect(placeCard(line(300), { width: 300, height: 100 }, WINDOW, column(150, 650)).left).toBe(100);
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
