import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { PANEL_PORT, sessionMessageSchema, type PanelMessage, type SessionMessage } from '../messages';
import { injectInto, isOpen, type OpenFailure, type TabPage } from './injection';

/** An open line to a page's session. */
export interface PageConnection {
  post(message: PanelMessage): void;
  close(): void;
}

export interface PageListeners {
  /** Gets every message of the session, the first one included, as soon as it comes. */
  readonly message: (message: SessionMessage) => void;
  /** The page has gone, or the session has ended. Not called after `close`. */
  readonly closed: () => void;
}

export type OpenedPage =
  | {
      readonly ok: true;
      readonly connection: PageConnection;
      /** True where no session was running: opening the page has started it. */
      readonly started: boolean;
    }
  | { readonly ok: false; readonly failure: OpenFailure };

/**
 * Opens a page: connects to its session, which is put into the page first where it does not run yet. Needs leave for the
 * page, as a click on the toolbar button, a shortcut or an allowed site gives it. Resolves once the session has said how
 * it stands.
 *
 * The order, a port first and then the script, is more than a saving: within the first milliseconds of a click or shortcut
 * Chromium refuses `executeScript` in about one case of eight ("Cannot access contents of the page"), since the leave that
 * the click gives comes to it a little later. The way there and back of a port is time enough.
 */
export async function openPage(page: TabPage, listeners: PageListeners): Promise<OpenedPage> {
  const running = await connect(page.tabId, listeners);
  if (running) return { ok: true, connection: running, started: false };
  const failure = await injectInto(page);
  if (failure) return { ok: false, failure };
  const connection = await connect(page.tabId, listeners);
  if (connection) return { ok: true, connection, started: true };
  return { ok: false, failure: (await isOpen(page.tabId)) ? 'engine-failed' : 'gone' };
}

/** Resolves at the session's first message, or with undefined where nobody answers. */
function connect(tabId: number, { message, closed }: PageListeners): Promise<PageConnection | undefined> {
  const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
  const connection: PageConnection = {
    post: (message) => port.postMessage(message),
    close: () => port.disconnect(),
  };
  return new Promise((resolve) => {
    let answered = false;
    port.onMessage.addListener((received: unknown) => {
      const parsed = z.safeParse(sessionMessageSchema, received);
      if (!parsed.success) return;
      answered = true;
      message(parsed.data);
      resolve(connection);
    });
    port.onDisconnect.addListener(() => {
      // Chromium reports an unread error in the console otherwise.
      void browser.runtime.lastError;
      if (answered) closed();
      resolve(undefined);
    });
  });
}
