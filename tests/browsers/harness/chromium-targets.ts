import type { Browser, CDPSession, Target } from 'puppeteer-core';
import type { ColourScheme } from './extension-browser';
import { PATIENCE } from './patience';

/** Waits for a popup, page or worker at an address. */
export const targetAt = (browser: Browser, address: string): Promise<Target> =>
  browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });

/** Shows all pages and panels that are open in a colour scheme. It holds as long as the session that it was set by. */
export function colourSchemeOf(browser: Browser): (scheme: ColourScheme) => Promise<void> {
  const sessions = new WeakMap<Target, CDPSession>();
  return async (value) => {
    const shown = browser
      .targets()
      .filter((target) => !target.url().endsWith('/background.js') && /^(?:chrome-extension|http)/.test(target.url()));
    for (const target of shown) {
      const session = sessions.get(target) ?? (await target.createCDPSession());
      sessions.set(target, session);
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
    }
  };
}
