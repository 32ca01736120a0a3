import { expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BROWSERS, withBrowser } from './harness';

type Browser = typeof browser;

const ADDRESS = 'http://news.example/article';
const PAGE = '<!doctype html><title>A page</title><link rel="icon" href="data:,"><p>Some words.</p>';

test.concurrent.each(BROWSERS)(
  '%s: the popup opens over a page, with leave to read it, and is clicked in',
  async (name) => {
    await withBrowser(name, { pages: { [ADDRESS]: PAGE } }, async (browser) => {
      const page = await browser.open(ADDRESS);
      expect(await page.title()).toBe('A page');
      const popup = await browser.popup(page);
      await popup.waitFor(() => document.body !== null);
      const title = await popup.evaluate(async () => {
        const extension = (globalThis as unknown as { browser: Browser }).browser;
        const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
        const [answer] = await extension.scripting.executeScript({
          target: { tabId: tab!.id! },
          func: () => document.title,
        });
        return answer?.result;
      });
      expect(title).toBe('A page');
      expect((await popup.screenshot()).length).toBeGreaterThan(100);
      await popup.close();
      expect(browser.requests).toEqual([`GET ${ADDRESS}`]);

      // Clicks and keys in it are the reader's own.
      const again = await browser.popup(page);
      await again.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'trial';
        button.addEventListener('click', (event) => (button.textContent += event.isTrusted ? 'click ' : 'fake '));
        document.body.prepend(button);
      });
      await again.click('#trial');
      await again.evaluate(() => document.querySelector<HTMLElement>('#trial')?.focus());
      await again.press('Enter');
      expect(await again.waitFor(() => /click click/.test(document.querySelector('#trial')?.textContent ?? ''))).toBe(
        true,
      );
    });
  },
);

test.concurrent.each(BROWSERS)('%s: an address without a page is written down as well', async (name) => {
  await withBrowser(name, { extension: false, pages: { [ADDRESS]: PAGE } }, async (browser) => {
    const page = await browser.open(ADDRESS);
    await page.evaluate(() => fetch('http://tracker.example/x?y=1', { mode: 'no-cors' }).catch(() => undefined));
    await page.evaluate(() => fetch('https://tracker.example/z', { mode: 'no-cors' }).catch(() => undefined));
    expect(browser.requests).toContain('GET http://tracker.example/x?y=1');
    expect(browser.requests).toContain('CONNECT tracker.example:443');
  });
});
