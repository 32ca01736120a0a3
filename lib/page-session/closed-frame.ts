/** So much of the window, 0 to 1, is what the page is about. */
const LEAST_SHARE = 0.3;

/**
 * Whether a good part of the window shows a frame that can't be read: one of another site, a sandboxed one, a `data:` one.
 * What the reader sees as the page's text may well stand in there.
 */
export function hasClosedFrame(document: Document): boolean {
  const view = document.defaultView;
  if (!view) return false;
  const least = view.innerWidth * view.innerHeight * LEAST_SHARE;
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].some((frame) => {
    if (!isClosed(frame)) return false;
    const { width, height } = frame.getBoundingClientRect();
    return Math.min(width, view.innerWidth) * Math.min(height, view.innerHeight) >= least;
  });
}

function isClosed(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentDocument === null;
  } catch {
    return true;
  }
}
