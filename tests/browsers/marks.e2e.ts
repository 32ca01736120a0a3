/** The marks in the page where it, or the browser, stands between them and the reader. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, withBrowser, type StartedBrowser } from './harness';
import { pixelsOf, SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { SessionDriver } from './session-driver';

const wait = (time: number) => new Promise<void>((resume) => void setTimeout(resume, time));

/** Longer than the card takes to come. */
const CARD_MILLISECONDS = 1_500;

/** The middle of the first line of the first painted claim in the window's upper half. */
const markedPlace = (page: Page) =>
  page.evaluate(() => {
    const layers = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    const ranges = layers.filter(([name]) => name.endsWith('-content')).flatMap(([, highlight]) => [...highlight]);
    const boxes = ranges.map((range) => range.getClientRects()[0]!).filter(({ y, width }) => y > 60 && width > 60);
    const box = boxes.sort((a, b) => a.y - b.y)[0]!;
    return { x: box.x + 30, y: box.y + box.height / 2 };
  });

async function rest(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y);
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let driver: SessionDriver;
  beforeAll(async () => {
    started = await startBrowser(name, { grantRequests: true, pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } });
    driver = await SessionDriver.allowAllSites(started.browser);
  });
  afterAll(() => started.stop());

  async function openSample(): Promise<Page> {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    await driver.connect(SAMPLE_ADDRESS);
    expect((await driver.settled(SAMPLE_ADDRESS)).status).toBe('ready');
    return page;
  }

  test('under a fixed dialog over the article no card opens, and one does when the dialog has gone', async () => {
    const page = await openSample();
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.id = 'asks';
      dialog.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: white; font-size: 30px';
      dialog.textContent = 'May we show you cookies? '.repeat(60);
      document.body.append(dialog);
    });
    const place = await markedPlace(page);
    await rest(page, place);
    await page.mouse.click(place.x, place.y);
    await wait(CARD_MILLISECONDS);
    expect(await started.browser.card(page)).toBe('');

    await page.evaluate(() => document.querySelector('#asks')!.remove());
    await page.mouse.move(2, 2);
    await rest(page, await markedPlace(page));
    await expect.poll(() => started.browser.card(page), { timeout: 20_000 }).toContain('<h2');
    await page.close();
  });

  test('with an emulated pixel ratio the card opens by where a caret would stand', async () => {
    const page = await openSample();
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 3 });
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(3);
    const place = await markedPlace(page);
    await rest(page, place);
    await expect.poll(() => started.browser.card(page), { timeout: 20_000 }).toContain('<h2');
    // Beside the text there is no mark, and the card goes.
    await page.mouse.move(4, place.y);
    await expect.poll(() => started.browser.card(page), { timeout: 20_000 }).not.toContain('<h2');
    await page.close();
  });

  test('the popup opened again over a page that was read asks for no new analysis', async () => {
    const page = await openSample();
    const before = await driver.settled(SAMPLE_ADDRESS);
    const told = await driver.told(SAMPLE_ADDRESS);
    for (let i = 0; i < 2; i++) {
      const popup = await started.browser.popup(page);
      await popup.waitFor(() => document.querySelector('.claim') !== null);
      await popup.close();
    }
    // It tells when the text was read: the moment before it was analysed.
    expect(await driver.settled(SAMPLE_ADDRESS)).toEqual(before);
    expect(await driver.told(SAMPLE_ADDRESS)).toBe(told);
    await page.close();
  });
});

test.each(BROWSERS)('%s: where colours are forced, a claim pointed at in the list is set off', async (name) => {
  const options = { grantRequests: true, forcedColours: true, pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } };
  await withBrowser(name, options, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    const page = await browser.open(SAMPLE_ADDRESS);
    await driver.connect(SAMPLE_ADDRESS);
    const state = await driver.settled(SAMPLE_ADDRESS);
    if (state.status !== 'ready') throw new Error(state.status);
    const { text, attributions } = state.analysis;
    const index = attributions.findIndex(({ content: [span] }) => text.slice(span!.start).startsWith('its troops had'));
    await page.bringToFront();
    const pixels = () => pixelsOf(page, 'its troops had');
    const before = await pixels();
    await driver.send(SAMPLE_ADDRESS, { kind: 'point', target: { kind: 'claim', index } });
    await page.bringToFront();
    await expect.poll(pixels, { timeout: 20_000 }).not.toBe(before);
    await driver.send(SAMPLE_ADDRESS, { kind: 'point', target: null });
    await page.bringToFront();
    await expect.poll(pixels, { timeout: 20_000 }).toBe(before);
  });
});
