/** What the browser does to the extension and its pages: switched off and on, removed, stopped while it works. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOfText } from '../../scripts/article-page';
import { BROWSERS, startBrowser, withBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { nodesOf, pixelsOf, SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { textOf } from './surfaces/popup-steps';

/** Words of the sample that its army says. */
const WORDS = 'its troops had retaken';

const picture = async (page: Page) => Buffer.from(await page.screenshot()).toString('base64');

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } });
  });
  afterAll(() => started.stop());

  test('switched off, nothing of it is seen in an open page; on again, everything is there', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    const nodes = await nodesOf(page);
    const plain = await pixelsOf(page, WORDS);
    await waitUntilRead(await browser.popup(page));
    await browser.command(page, 'next-claim');
    await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain('<h2');
    await expect.poll(() => pixelsOf(page, WORDS)).not.toBe(plain);
    const seen = await picture(page);

    await browser.setEnabled(false);
    await page.bringToFront();
    // Chromium lets our script run on, which looks for the extension whenever the reader does something.
    let at = 300;
    const pixelsAfterMove = async () => {
      await page.mouse.move(at, at);
      at += 5;
      return pixelsOf(page, WORDS);
    };
    await expect.poll(pixelsAfterMove, { timeout: 20_000 }).toBe(plain);
    const off = await picture(page);
    expect(off).not.toBe(seen);
    expect(await nodesOf(page)).toBe(nodes);
    await page.reload();
    await pixelsOf(page, WORDS);
    expect(await picture(page), 'as the page is without the extension').toBe(off);

    await browser.setEnabled(true);
    for (const entry of ['toggle-highlights', 'open-panel'])
      await expect.poll(() => browser.hasMenuEntry(page, entry), { timeout: 20_000 }).toBe(true);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    expect(await textOf(popup, '.summary')).toContain('statement');
    await popup.close();
    await page.close();
  });
});

// Chromium lets a background live that tells of its progress; Firefox counts only what is said to it.
test('firefox: a reading of more than 30 seconds is not stopped with its background', async () => {
  const paragraph = 'The ministry said that 12 people had been hurt at the river, which the mayor denied. '.repeat(20);
  const address = 'http://news.example/long';
  const page = pageOfText('Long', Array.from({ length: 80 }, () => paragraph).join('\n'));
  await withBrowser('firefox', { pages: { [address]: page }, engineIdle: 1_500 }, async (browser) => {
    const opened = await browser.open(address);
    const popup = await browser.popup(opened);
    await popup.waitFor(() => document.querySelector('progress') !== null);
    const begin = Date.now();
    const shares: number[] = [];
    for (;;) {
      const share = await popup.evaluate(() => document.querySelector('progress')?.value ?? 1);
      if (share === 1) break;
      shares.push(share);
      await new Promise((resume) => void setTimeout(resume, 250));
    }
    await waitUntilRead(popup);
    expect(Date.now() - begin, 'slow enough to tell').toBeGreaterThan(32_000);
    expect(shares, 'begun once only').toEqual(shares.toSorted((a, b) => a - b));
    expect(await popup.evaluate(() => document.querySelector('.summary, .state')?.textContent)).toContain('statement');
  });
});
