/**
 * The state of one page, from reading its article to painting its claims: there is one session in a page, and all of it ends
 * with one signal.
 */
import { browser } from 'wxt/browser';
import { SessionRun } from './session';

export interface PageSession {
  /** False once the extension has been updated or removed under it. */
  isAlive(): boolean;
  end(): void;
}

/** Starts the session of this page. */
export function startPageSession(): PageSession {
  const ending = new AbortController();
  void SessionRun.start(ending);
  return {
    isAlive: () => !ending.signal.aborted && browser.runtime?.id !== undefined,
    end: () => ending.abort(),
  };
}
