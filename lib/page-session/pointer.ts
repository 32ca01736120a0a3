import type { Highlights, Mark } from '../highlights';
import { offsetInTop } from './frame-offset';

/** The pointer has to rest on a mark this long before the card comes, in milliseconds. */
const DWELL_MILLISECONDS = 220;

/** The innermost node that an event goes to, within open shadow roots too. */
const targetOf = (event: Event) => (event.composedPath()[0] as Node | undefined) ?? null;

/**
 * Tells which mark of a document the pointer rests on, with the pointer's place in the top window. Looks once a frame at
 * most, and only while the pointer moves; made-up events of the page are ignored.
 */
export function watchPointer(
  document: Document,
  highlights: Highlights,
  on: { rest: (mark: Mark, x: number, y: number) => void; over: (mark: Mark | undefined) => void },
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let last: { x: number; y: number; target: Node | null } | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: Mark | undefined;

  const rest = (mark: Mark, x: number, y: number) => {
    const offset = offsetInTop(document);
    on.rest(mark, x + offset.x, y + offset.y);
  };
  const look = () => {
    frame = 0;
    if (!last || signal.aborted) return;
    const { x, y, target } = last;
    const mark = highlights.markAt(document, x, y, target);
    if (mark && mark === under) return;
    under = mark;
    clearTimeout(timer);
    on.over(mark);
    if (mark) timer = setTimeout(() => rest(mark, x, y), DWELL_MILLISECONDS);
  };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    last = { x: event.clientX, y: event.clientY, target: targetOf(event) };
    frame ||= view.requestAnimationFrame(look);
  };
  const tap = (event: MouseEvent) => {
    if (!event.isTrusted || (event.target as Element | null)?.closest?.('a, button, input, select, textarea, label'))
      return;
    const mark = highlights.markAt(document, event.clientX, event.clientY, targetOf(event));
    if (mark) rest(mark, event.clientX, event.clientY);
  };
  const out = (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget !== null) return;
    // Gone from this window, or from its frame: nothing more is heard of it here.
    last = undefined;
    under = undefined;
    clearTimeout(timer);
  };
  view.addEventListener('pointermove', move, { signal, passive: true, capture: true });
  view.addEventListener('pointerout', out, { signal, passive: true, capture: true });
  view.addEventListener('click', tap, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      view.cancelAnimationFrame(frame);
    },
    { once: true },
  );
}
