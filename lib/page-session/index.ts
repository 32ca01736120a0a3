/**
 * The state of one page, from reading its article to painting its claims: there is one session in a page, and all of it ends
 * with one signal.
 */
import { hasExtension, watchExtension } from './orphan';
import { SessionRun } from './session';

export interface PageSession {
  /** False once the extension has been updated or removed under it. */
  isAlive(): boolean;
  end(): void;
}

/** Starts the session of this page. */
export function startPageSession(): PageSession {
  const ending = new AbortController();
  // Before the session's own listeners, which then are gone when it ends.
  watchExtension(window, () => ending.abort(), ending.signal);
  void SessionRun.start(ending);
  return {
    isAlive: () => !ending.signal.aborted && hasExtension(),
    end: () => ending.abort(),
  };
}
