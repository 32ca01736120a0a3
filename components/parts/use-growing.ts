import { useEffect, useRef, useState } from 'preact/hooks';

/** How many items are drawn at first, and added each time the reader comes near the end of those drawn. */
const FIRST = 8;
const STEP = 120;

/**
 * Draws a long list bit by bit, so that a panel with thousands of claims opens as fast as one with ten. Put `end` on an
 * element after the drawn items. `needed` is an item that has to be drawn, -1 for none.
 */
export function useGrowing(length: number, needed = -1) {
  const [grown, setGrown] = useState(FIRST);
  const end = useRef<HTMLButtonElement>(null);
  const drawn = Math.min(length, Math.max(grown, needed + 1));

  useEffect(() => {
    if (!end.current || drawn >= length) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setGrown(drawn + STEP);
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, length]);

  return { drawn, end, grow: () => setGrown(drawn + STEP) };
}
