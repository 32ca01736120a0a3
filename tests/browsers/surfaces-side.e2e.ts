/** The side panel and the sidebar, opened for real, in step with the page; and a page with two thousand claims. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type Popup, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { violationsIn } from './surfaces/axe';
import { cutOff } from './surfaces/looks';
import { textOf, until } from './surfaces/popup-steps';

const OTHER_ADDRESS = 'http://other.example/report';
const LONG_ADDRESS = 'http://news.example/long';
const CLAIMS = 2000;

/** A page of short paragraphs, each with a claim of its own. */
const longPage = () => {
  const paragraphs = Array.from(
    { length: CLAIMS },
    (_, i) => `<p>The defence ministry said on Monday that convoy number ${i} had reached the harbour before dawn.</p>`,
  );
  return `<!doctype html><html lang="en"><title>Long</title><link rel="icon" href="data:,"><article>${paragraphs.join('')}</article>`;
};

/** A claim under the mouse in the page is set off in the list. */
async function pointsAlong(page: Page, panel: Popup): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('sourcelight-military-content') as unknown as Set<Range>)];
    const range = ranges.find((one) => one.toString().startsWith('its troops had retaken'))!;
    const box = range.getClientRects()[0]!;
    return { x: box.x + 20, y: box.y + box.height / 2 };
  });
  await page.bringToFront();
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await expect.poll(() => textOf(panel, '.claim.pointed .claim-text')).toContain('its troops had retaken the bridge');
  await page.mouse.move(1, 1);
  await until(panel, () => document.querySelector('.claim.pointed') === null);
}

/** What is added to the article comes into the list by itself. */
async function growsAlong(page: Page, panel: Popup): Promise<void> {
  const statements = () => textOf(panel, '.summary strong').then(parseInt);
  const before = await statements();
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The harbour master of Sordava said on Sunday that the last ferry had left with 90 people.';
    document.querySelector('article')!.append(paragraph);
  });
  await expect.poll(statements, { timeout: 20_000 }).toBe(before + 1);
  await page.evaluate(() => document.querySelector('article > p:last-child')!.remove());
  await expect.poll(statements, { timeout: 20_000 }).toBe(before);
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    const pages = { [SAMPLE_ADDRESS]: SAMPLE_HTML, [OTHER_ADDRESS]: SAMPLE_HTML, [LONG_ADDRESS]: longPage() };
    started = await startBrowser(name, { pages });
  });
  afterAll(() => started.stop());

  test('the side panel follows the page, and says what it may not read', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    const statements = await textOf(popup, '.summary strong');
    await popup.click('[aria-label="Open at the side"]');
    const panel = await browser.sidePanel();
    await until(panel, () => document.querySelector('.summary') !== null);
    expect(await textOf(panel, '.summary strong')).toBe(statements);
    expect(await violationsIn(panel)).toEqual([]);

    await panel.setWidth(360);
    // The tabs stay in one row, none of them cut off.
    expect(
      await panel.evaluate(() => {
        const list = document.querySelector('.tabs')!;
        const rows = new Set([...list.children].map((tab) => tab.getBoundingClientRect().top));
        return [rows.size, list.scrollWidth - list.clientWidth];
      }),
    ).toEqual([1, 0]);
    await panel.setWidth(320);
    expect(await panel.evaluate(cutOff)).toEqual([]);
    await pointsAlong(page, panel);
    await growsAlong(page, panel);

    await panel.click('.page-switch .switch');
    await until(panel, () => document.querySelector('.state h2')?.textContent === 'Highlights are off on this page');

    const other = await browser.open(OTHER_ADDRESS);
    await until(panel, () => document.querySelector('.state h2')?.textContent === 'Not read yet');
    await waitUntilRead(await browser.popup(other));
    await until(panel, () => document.querySelector('.summary') !== null);
    expect(await textOf(panel, '.summary strong')).toBe(statements);
  });

  test('two thousand claims are listed bit by bit, and all can be reached', async () => {
    const { browser } = started;
    const popup = await browser.popup(await browser.open(LONG_ADDRESS));
    await popup.waitFor(() => document.querySelector('.claim') !== null);
    const drawn = () => popup.evaluate(() => document.querySelectorAll('.claim').length);
    expect(await drawn()).toBeLessThan(400);
    const begin = performance.now();
    await expect
      .poll(
        async () => {
          await popup.evaluate(() => document.scrollingElement?.scrollTo(0, document.scrollingElement.scrollHeight));
          return drawn();
        },
        { timeout: 60_000, interval: 20 },
      )
      .toBeGreaterThan(CLAIMS * 0.9);
    console.log(`${name}: all claims drawn after ${Math.round(performance.now() - begin)} ms of scrolling`);
    await popup.click('[data-finder]');
    await popup.click('.find input');
    for (const key of '1999') await popup.press(key);
    await until(popup, () => document.querySelectorAll('.claim').length === 1);
  });
});
