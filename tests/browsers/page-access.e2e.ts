/** When a page is read: never unasked, at a shortcut, and by itself on the sites that the reader has allowed. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type Popup, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { forgetAll } from './surfaces/stores';
import { isInView, SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';

const OTHER_ADDRESS = 'http://other.example/article';
const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML, [OTHER_ADDRESS]: SAMPLE_HTML };

/** Whether anything is painted: pages see the highlights, by name. */
const isPainted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.keys()].some((name) => CSS.highlights.get(name)!.size > 0));

async function untilPainted(page: Page, painted = true): Promise<void> {
  await expect.poll(() => isPainted(page), { timeout: 60_000, interval: 100 }).toBe(painted);
}

/** Long enough for a session to have read and painted, had it started. */
const aWhile = () => new Promise((resume) => void setTimeout(resume, 2_000));

/** Chooses when the site is read, by the words of the choice. */
async function chooseMode(popup: Popup, words: string): Promise<void> {
  await popup.evaluate((words) => {
    document.querySelector<HTMLDetailsElement>('details.mode')!.open = true;
    const choices = [...document.querySelectorAll('.mode-choice')];
    choices.find(({ textContent }) => textContent.includes(words))!.id = 'wanted-mode';
  }, words);
  await popup.click('#wanted-mode');
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: PAGES, grantRequests: true });
  });
  afterAll(() => started.stop());
  // Each test changes what may be read.
  afterEach(() => forgetAll(started.browser));

  test('a shortcut switches the highlights on and off, and leads through the claims', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    await aWhile();
    expect(await isPainted(page)).toBe(false);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page);
    await expect.poll(() => isInView(page, 'its troops had retaken')).toBe(true);
    await browser.command(page, 'previous-claim');
    await expect.poll(() => isInView(page, 'its troops had retaken'), { timeout: 60_000 }).toBe(false);
    // The card comes along, though the page has scrolled.
    await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain('<h2');
    await browser.command(page, 'next-claim');
    await expect.poll(() => page.evaluate(() => scrollY < 400), { timeout: 60_000 }).toBe(true);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page, false);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page);
    await page.close();
  });

  test('the shortcut switches the highlights on where the reader keeps the site out', async () => {
    const { browser } = started;
    const settings = await browser.extensionPage('options.html', 'body');
    await settings.evaluate(async (host) => {
      const { browser } = globalThis as unknown as { browser: { storage: { local: Storage } } };
      interface Storage {
        set(values: { local: object }): Promise<void>;
      }
      await browser.storage.local.set({ local: { version: 1, sites: { [host]: { on: false } }, rules: [] } });
    }, new URL(SAMPLE_ADDRESS).hostname);
    const page = await browser.open(SAMPLE_ADDRESS);
    expect(await isPainted(page)).toBe(false);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page, false);
    await settings.close();
    await page.close();
  });

  test('nothing is lost when the browser stops the background', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page);
    await browser.stopBackground();
    expect(await isPainted(page)).toBe(true);
    await browser.command(page, 'toggle-highlights');
    await untilPainted(page, false);

    const other = await browser.open(OTHER_ADDRESS);
    await browser.stopBackground();
    const popup = await browser.popup(other);
    await waitUntilRead(popup);
    expect(await popup.evaluate(() => document.querySelector('.summary')?.textContent)).toContain('statements');
  });

  test('a site that is allowed is read by itself, until it is not', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    await chooseMode(popup, 'Always on northern-dispatch.example');
    await popup.waitFor(() => document.querySelector('details.mode summary')?.textContent.includes('Always'));
    await popup.close();

    const other = await browser.open(OTHER_ADDRESS);
    // Later than the other, and read.
    await untilPainted(await browser.open(SAMPLE_ADDRESS));
    expect(await isPainted(other)).toBe(false);

    const again = await browser.popup(page);
    await waitUntilRead(again);
    await chooseMode(again, 'Only when I click');
    await again.waitFor(() => document.querySelector('details.mode summary')?.textContent.includes('Only'));
    await again.close();
    const unasked = await browser.open(SAMPLE_ADDRESS);
    await aWhile();
    expect(await isPainted(unasked)).toBe(false);
  });
});
