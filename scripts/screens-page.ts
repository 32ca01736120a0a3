/** npm run screens: pictures of what we paint in a page, on the sample article, as readers with different eyes see it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { withBrowser, type BrowserOptions } from '../tests/browsers/harness';
import { SessionDriver } from '../tests/browsers/session-driver';
import { articlePage, SAMPLE } from './article-page';

const ADDRESS = 'http://www.northern-dispatch.example/kelmin-bridge';

const wait = (time: number) => new Promise<void>((resume) => void setTimeout(resume, time));

/** Rests the mouse on the first painted words of a layer, so that the card opens. */
async function openCard(page: Page): Promise<void> {
  const place = await page.evaluate(() => {
    const layers = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    const ranges = layers
      .filter(([name]) => /-content(?:-dark)?$/.test(name))
      .flatMap(([, highlight]) => [...highlight]);
    const boxes = ranges
      .map((range) => range.getClientRects()[0])
      .filter((box) => box && box.y > 180 && box.width > 60);
    const box = boxes.sort((a, b) => a!.y - b!.y)[0];
    return box && { x: box.x + 40, y: box.y + box.height / 2 };
  });
  if (!place) return;
  await page.mouse.move(place.x - 4, place.y);
  await page.mouse.move(place.x, place.y);
  await wait(800);
}

const emulate = (feature: string, value: string) => async (page: Page) => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  await wait(300);
};

const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'page-light': async () => undefined,
  'page-card': openCard,
  'page-dark': emulate('prefers-color-scheme', 'dark'),
  'page-forced-colours': emulate('forced-colors', 'active'),
};

const options: BrowserOptions = {
  pages: { [ADDRESS]: articlePage(SAMPLE).html },
  grantRequests: true,
  viewport: { width: 1000, height: 760 },
};
await withBrowser('chromium', options, async (browser) => {
  const driver = await SessionDriver.allowAllSites(browser);
  for (const [name, prepare] of Object.entries(PICTURES)) {
    const page = await browser.open(ADDRESS);
    await driver.connect(ADDRESS);
    await driver.settled(ADDRESS);
    await prepare(page);
    await wait(400);
    const file = path.resolve(import.meta.dirname, `../docs/${name}.png`);
    writeFileSync(file, await page.screenshot());
    console.log(file);
    await driver.disconnect(ADDRESS);
    await page.close();
  }
});
