/**
 * Drives the built extension (`npm run build`) in real browsers:
 *
 *     await withBrowser('firefox', { pages: { 'http://news.example/article': html } }, async (browser) => {
 *       const page = await browser.open('http://news.example/article');
 *       const popup = await browser.popup(page); // the real toolbar popup, activeTab granted
 *       await popup.waitFor(() => document.body.innerText.includes('statements'));
 *       await popup.click('button');
 *     });
 *
 * `page` is puppeteer's. All requests go to a local server that plays the internet and writes them down.
 */
import { findBrowser, howToInstall } from '../../../scripts/setup/browsers.mjs';
import { startChromium } from './chromium';
import type { BrowserName, BrowserOptions, ExtensionBrowser } from './extension-browser';
import { startFirefox } from './firefox';
import { startPageServer } from './page-server';

export type { BrowserName, BrowserOptions, ExtensionBrowser, Popup } from './extension-browser';
export type { Pages, Served } from './page-server';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** A browser and how to end it; `use` it through `withBrowser` where one block of code needs it. */
export interface StartedBrowser {
  readonly browser: ExtensionBrowser;
  /** Resolves when the reader has closed the last window. */
  readonly closed: Promise<void>;
  stop(this: void): Promise<void>;
  /** Kills the browser's process, as a power cut would. `stop` after it cleans up. */
  kill(this: void): void;
}

/** Starts a browser with the built extension and a page server; throws with a sentence where there is no browser. */
export async function startBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<StartedBrowser> {
  const program = findBrowser(name);
  if (program === undefined) throw new Error(howToInstall(name));
  const server = await startPageServer(options.pages ?? {});
  try {
    const started = await (name === 'chromium' ? startChromium : startFirefox)(program, server, options);
    return {
      ...started,
      async stop() {
        await started.stop();
        await server.close();
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Starts a browser, hands it to `use`, and ends it whatever happens. */
export async function withBrowser<Result>(
  name: BrowserName,
  options: BrowserOptions,
  use: (browser: ExtensionBrowser) => Promise<Result>,
): Promise<Result> {
  const { browser, stop } = await startBrowser(name, options);
  try {
    return await use(browser);
  } finally {
    await stop();
  }
}
