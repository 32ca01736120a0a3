/** The surfaces for readers who see or steer otherwise, and with what nobody wants to find in a page or a store. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS, withBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { SessionDriver } from './session-driver';
import { violationsIn } from './surfaces/axe';

const CARD_CSS = readFileSync(path.resolve(import.meta.dirname, '../../lib/card/card.css'), 'utf8');
const ODD_ADDRESS = 'http://news.example/odd';
const ODD_PAGE = `<!doctype html><html lang="en"><title>Odd</title><link rel="icon" href="data:,"><article>
  <p>“We painted &lt;img src=x onerror=alert(1)&gt; on the ferry before it sailed,” the harbour ministry said on Monday.</p>
  <p>The mayor of Kelmin said on Tuesday that عمر حداد had reached the island before the storm came in.</p>
  <p>The police said that 12 people had been taken off the boat, and that the ferry would sail again on Friday.</p></article>`;

/** What sticks out of a page to the side. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(BROWSERS)('%s: markup and right-to-left words in a claim stay words', async (name) => {
  await withBrowser(name, { pages: { [ODD_ADDRESS]: ODD_PAGE } }, async (browser) => {
    const popup = await browser.popup(await browser.open(ODD_ADDRESS));
    await waitUntilRead(popup);
    await popup.waitFor(() => document.querySelector('.claim') !== null);
    const words = await popup.evaluate(() => document.querySelector('.claims')!.textContent);
    expect(words).toContain('<img src=x onerror=alert(1)>');
    expect(words).toContain('عمر حداد');
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0);
  });
});

test.each(BROWSERS)('%s: settings that are broken or of a newer version are said to be so', async (name) => {
  await withBrowser(name, {}, async (browser) => {
    const page = await browser.extensionPage('options.html', '.kind-table');
    const store = async (looks: object) => {
      await page.evaluate(async (looks) => {
        const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
        await browser.storage.sync.set({ looks });
      }, looks);
      return expect.poll(() => page.evaluate(() => document.querySelector('.notice')?.textContent), {
        timeout: 20_000,
      });
    };
    await (await store({ version: 1, palette: 5 })).toMatch(/setting/i);
    await (await store({ version: 99, palette: 'tritanopia' })).toMatch(/newer/i);
  });
});

describe('chromium', () => {
  test.each(['options.html', 'welcome.html', 'sidepanel.html'])(
    '%s at twice the size and in a narrow window has nothing cut off at the side',
    async (file) => {
      await withBrowser('chromium', {}, async (browser) => {
        const page = await browser.extensionPage(file, 'h1, h2');
        for (const width of [640, 320]) {
          await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
          expect(await sticksOut(page), `at ${width} pixels`).toBeLessThanOrEqual(0);
        }
      });
    },
  );

  test('with forced colours the kinds of source can still be told apart, and with reduced motion nothing moves', async () => {
    await withBrowser('chromium', {}, async (browser) => {
      const page = await browser.extensionPage('options.html', '.kind-table');
      const session = await page.createCDPSession();
      const features = [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ];
      await session.send('Emulation.setEmulatedMedia', { features });
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0.001)
          .map((style) => `${style.animationName} ${style.transitionDuration}`),
      );
      expect(moving).toEqual([]);
      const lines = await page.$$eval('.swatch', (swatches) =>
        swatches.map((swatch) => getComputedStyle(swatch).textDecorationStyle + getComputedStyle(swatch).borderStyle),
      );
      expect(new Set(lines).size).toBeGreaterThan(2);
      expect(await violationsIn(page)).toEqual([]);
    });
  });

  test('the card breaks no accessibility rule, on light and on dark', async () => {
    await withBrowser(
      'chromium',
      { grantRequests: true, pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } },
      async (browser) => {
        const driver = await SessionDriver.allowAllSites(browser);
        const article = await browser.open(SAMPLE_ADDRESS);
        await driver.connect(SAMPLE_ADDRESS);
        expect((await driver.settled(SAMPLE_ADDRESS)).status).toBe('ready');
        await driver.send(SAMPLE_ADDRESS, { kind: 'step', to: 'next' });
        const session = await article.createCDPSession();
        await session.send('DOM.enable');
        await expect.poll(() => cardIn(session), { timeout: 20_000 }).toContain('<h2');
        // The rules can't be run inside a closed root: the card's markup as it stands is put into a page with its styles.
        const copy = await browser.open('about:blank');
        await copy.setContent(
          `<!doctype html><html lang="en"><title>Card</title><style>${CARD_CSS}</style><main><h1>Card</h1>${await cardIn(session)}</main>`,
        );
        for (const scheme of ['light', 'dark']) {
          await copy.$eval(
            '.card',
            (card, scheme) => {
              (card as HTMLElement).style.colorScheme = scheme;
              if (!card.matches(':popover-open')) (card as HTMLElement).showPopover();
            },
            scheme,
          );
          expect([scheme, ...(await violationsIn(copy))]).toEqual([scheme]);
        }
      },
    );
  });
});

/** The markup of the card as it stands in the closed root, which only the developer tools can see; empty without one. */
async function cardIn(session: CDPSession): Promise<string> {
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const card = nodes.find(({ attributes = [] }) => attributes.includes('card') && attributes.includes('dialog'));
  if (!card) return '';
  return (await session.send('DOM.getOuterHTML', { nodeId: card.nodeId })).outerHTML;
}
