import { useEffect, useRef, useState } from 'preact/hooks';

/** How many items are drawn at first: as many as a popup shows without scrolling, and some. */
const FIRST = 5;
/** As many again as there are come whenever the reader nears their end, up to this many: each step takes a moment. */
const MOST_AT_ONCE = 120;

/**
 * Draws a long list bit by bit, so that a panel with thousands of claims opens as fast as one with ten. Put `end` on an
 * element after the drawn items. `needed` is an item that has to be drawn, -1 for none.
 */
export function useGrowing(length: number, needed = -1) {
  const [grown, setGrown] = useState(FIRST);
  const end = useRef<HTMLButtonElement>(null);
  const drawn = Math.min(length, Math.max(grown, needed + 1));
  const grow = () => setGrown(drawn + Math.min(drawn, MOST_AT_ONCE));

  useEffect(() => {
    if (!end.current || drawn >= length) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) grow();
      },
      { rootMargin: '600px' },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn, length]);

  return { drawn, end, grow };
}
