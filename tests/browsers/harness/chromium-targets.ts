import type { Browser, Target } from 'puppeteer-core';
import { PATIENCE } from './patience';

/** Waits for a popup, page or worker at an address. */
export const targetAt = (browser: Browser, address: string): Promise<Target> =>
  browser.waitForTarget((target) => target.url() === address, { timeout: PATIENCE });
