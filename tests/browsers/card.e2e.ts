/** The card and what the keyboard does, in both browsers, on an article we wrote. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { SessionDriver } from './session-driver';

const ADDRESS = 'http://news.example/article';
const SAMPLE = readFileSync(path.resolve(import.meta.dirname, '../fixtures/sample-article.html'), 'utf8');

const wait = (time: number) => new Promise<void>((resume) => void setTimeout(resume, time));

/** The middle of the first painted words in the window's upper half. */
const markedPlace = (page: Page | Frame) =>
  page.evaluate(() => {
    const layers = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    const ranges = layers.filter(([name]) => name.endsWith('-content')).flatMap(([, highlight]) => [...highlight]);
    const boxes = ranges
      .map((range) => range.getClientRects()[0]!)
      .filter((box) => box && box.y > 60 && box.width > 60);
    const box = boxes.sort((a, b) => a.y - b.y)[0]!;
    return { x: box.x + 30, y: box.y + box.height / 2 };
  });

/** Whether our element covers a place: the card does, the overview does not. */
const isCovered = (page: Page, { x, y }: { x: number; y: number }) =>
  page.evaluate(
    (x, y) => {
      const element = document.elementFromPoint(x, y);
      return element !== null && element.parentNode === document.documentElement && element.hasAttribute('dir');
    },
    x,
    y,
  );

/** Whether the card stands at a point: over the line, or under it where there is no room over it, or beside the column. */
async function cardBy(page: Page, { x, y }: { x: number; y: number }): Promise<boolean> {
  const places = [{ x: x + 20, y: y - 40 }, { x: x + 20, y: y + 40 }]; // prettier-ignore
  const width = await page.evaluate(() => innerWidth);
  for (let beside = 40; beside < width; beside += 60) places.push({ x: beside, y: y + 15 });
  for (const place of places) if (await isCovered(page, place)) return true;
  return false;
}

const focusIsOurs = (page: Page) => page.evaluate(() => document.activeElement?.parentNode === document.documentElement && document.activeElement.nodeName === 'DIV'); // prettier-ignore

const STORY = 'http://news.example/story';
const FRAMED_ADDRESS = 'http://news.example/framed';
const FRAMED = `<!doctype html><title>Framed</title><body style="margin: 0"><div style="height: 70px"></div>
<iframe src="/story" style="border: 5px solid; margin-left: 30px" width="1100" height="650"></iframe>`;

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let driver: SessionDriver;
  beforeAll(async () => {
    const pages = { [ADDRESS]: SAMPLE, [FRAMED_ADDRESS]: FRAMED, [STORY]: SAMPLE };
    started = await startBrowser(name, { grantRequests: true, pages });
    driver = await SessionDriver.allowAllSites(started.browser);
  });
  afterAll(() => started.stop());

  test('the card opens for the reader, not for the page', async () => {
    const { browser } = started;
    const page = await browser.open(ADDRESS);
    await driver.connect(ADDRESS);
    expect((await driver.settled(ADDRESS)).status).toBe('ready');

    const place = await markedPlace(page);
    await page.evaluate(({ x, y }) => {
      for (const type of ['pointermove', 'mousemove', 'click'])
        document.body.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
    }, place);
    await wait(800);
    expect(await cardBy(page, place), 'a card for made-up events').toBe(false);

    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => cardBy(page, place), { message: 'a card for the mouse' }).toBe(true);
    await page.mouse.move(place.x + 4, place.y);
    await wait(800);
    expect(await cardBy(page, place), 'the card while the mouse moves on its mark').toBe(true);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('html > div')].map((host) => host.shadowRoot)),
    ).toEqual([null]);

    await page.keyboard.press('Escape');
    await expect.poll(() => cardBy(page, place), { message: 'the card after Escape' }).toBe(false);

    await page.mouse.move(1, 1);
    await driver.send(ADDRESS, { kind: 'step', to: 'next' });
    await expect.poll(() => page.evaluate(() => CSS.highlights.has('sourcelight-flash')), { interval: 20 }).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => focusIsOurs(page), { message: 'the focus after Tab' }).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => focusIsOurs(page), { message: 'the focus after Escape' }).toBe(false);

    const link = await driver.linkTo(ADDRESS, 0);
    expect(link, 'a link to the first claim').toMatch(/^http:\/\/news\.example\/article#:~:text=./);

    await driver.send(ADDRESS, { kind: 'switch', on: false }, 'off');
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });

  test('the card opens over a story in a frame, beside the pointer', async () => {
    const { browser } = started;
    const page = await browser.open(FRAMED_ADDRESS);
    await driver.connect(FRAMED_ADDRESS);
    // The frame's story may come after the page's own text.
    await expect.poll(async () => (await driver.settled(FRAMED_ADDRESS)).status, { timeout: 30_000 }).toBe('ready');
    const frame = page.frames().find((frame) => frame.url() === STORY)!;
    const inFrame = await markedPlace(frame);
    const place = { x: inFrame.x + 35, y: inFrame.y + 75 };

    await page.mouse.move(place.x - 3, place.y);
    await page.mouse.move(place.x, place.y);
    await expect.poll(() => cardBy(page, place), { message: 'a card for the mouse' }).toBe(true);
    await page.mouse.move(5, 5);
    await expect.poll(() => cardBy(page, place)).toBe(false);
  });
});
