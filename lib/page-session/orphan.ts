import { browser } from 'wxt/browser';

/** The reader's doings make us look at most this often, in milliseconds. */
const REST_MILLISECONDS = 1_000;

/** What the reader does in a page, as a page can hear of it. */
const DOINGS = ['pointermove', 'scroll', 'keydown', 'focus', 'visibilitychange'];

/** Whether the extension is still there: a script outlives its update in Chromium, and can do nothing any more. */
export const hasExtension = (): boolean => browser.runtime?.id !== undefined;

/** Calls back when the extension has gone from under the page, at the reader's next doing. */
export function watchExtension(view: Window, gone: () => void, signal: AbortSignal): void {
  let lastLook = -Infinity;
  const look = () => {
    if (performance.now() - lastLook < REST_MILLISECONDS) return;
    lastLook = performance.now();
    if (!hasExtension()) gone();
  };
  for (const type of DOINGS) view.addEventListener(type, look, { signal, passive: true, capture: true });
}
