import type { browser as extension } from 'wxt/browser';
import type { Analysis } from '../../../lib/analysis/contract';
import { PANEL_PORT, sessionMessageSchema } from '../../../lib/extension/messages';
import type { Popup } from './extension-browser';

type Extension = typeof extension;

/** Waits until the popup has read the page, or says why it can't. */
export async function waitUntilRead(popup: Popup): Promise<void> {
  await popup.waitFor(() => document.querySelector('.summary, .state:not(:has(progress))') !== null);
}

/** The analysis of the page that the popup shows, asked for as the popup asks; undefined where there is none. */
export async function analysisBehind(popup: Popup): Promise<Analysis | undefined> {
  const message = await popup.evaluate(async (name) => {
    const { browser } = globalThis as unknown as { browser: Extension };
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const port = browser.tabs.connect(tab?.id ?? -1, { name });
    return new Promise<unknown>((resolve) => {
      port.onMessage.addListener((message: unknown) => resolve(message));
      port.onDisconnect.addListener(() => resolve(null));
    });
  }, PANEL_PORT);
  const parsed = sessionMessageSchema.safeParse(message);
  if (!parsed.success || parsed.data.kind !== 'state' || parsed.data.state.status !== 'ready') return undefined;
  return parsed.data.state.analysis;
}
