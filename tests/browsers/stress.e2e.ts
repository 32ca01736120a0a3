/** Pages that change under us: the work is bounded, nothing throws, and in the end the right text is painted. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, withBrowser, type ExtensionBrowser } from './harness';
import { expectedPaint, paintIn } from './expected-paint';
import { probe } from './page-probes';
import { SessionDriver } from './session-driver';
import { STRESS_PAGES } from './stress-pages';

const MOST_WAIT = 60_000;
const wait = (time: number) => new Promise<void>((resume) => void setTimeout(resume, time));

/** Tries again until it holds; the last failure is thrown. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + MOST_WAIT; ; await wait(250)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

async function openStress(browser: ExtensionBrowser, driver: SessionDriver, address: string, errors: string[]) {
  const page = await browser.open(address);
  page.on('pageerror', (error) => errors.push(`${address}: ${String(error)}`));
  page.on('console', (message) => message.type() === 'error' && errors.push(`${address}: ${message.text()}`));
  await driver.connect(address);
  return page;
}

const done = (page: Page) => page.waitForFunction('window.done === true', { timeout: MOST_WAIT });
const repaints = (page: Page) => page.evaluate('window.repaints') as Promise<number>;

/** The page is painted as its session's latest analysis says, and that holds these words. */
const isRight = (page: Page, driver: SessionDriver, address: string, words: string) =>
  eventually(async () => {
    const state = await driver.settled(address);
    if (state.status !== 'ready') throw new Error(`${address} is ${state.status}`);
    expect(state.analysis.text).toContain(words);
    expect(state.analysis.attributions.length).toBeGreaterThan(2);
    expect(paintIn(await probe(page))).toEqual(expectedPaint(state.analysis));
  });

test.concurrent.each(BROWSERS)('%s: pages that change under us', { timeout: 600_000 }, async (name) => {
  const errors: string[] = [];
  const counts: Record<string, number> = {};
  await withBrowser(name, { grantRequests: true, pages: STRESS_PAGES }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    for (const [address, words] of [
      ['http://append.example/', 'Update 1000:'],
      ['http://rewrite.example/', '3.4 metres in 36 hours'],
      ['http://clear.example/', '3.4 metres in 36 hours'],
      ['http://hydrate.example/', 'two more bridges were closed'],
    ] as const) {
      const page = await openStress(browser, driver, address, errors);
      await driver.settled(address);
      await done(page);
      await isRight(page, driver, address, words);
      counts[address] = await repaints(page);
      await page.close();
    }

    const moving = await openStress(browser, driver, 'http://moves.example/one', errors);
    await isRight(moving, driver, 'http://moves.example/one', 'second dyke');
    const told = await driver.told('http://moves.example/one');
    await moving.evaluate(() => void (location.hash = 'part'));
    await wait(1_500);
    expect(await driver.told('http://moves.example/one'), 'states told for a fragment').toBe(told);
    await moving.evaluate('window.moveOn()');
    await isRight(moving, driver, 'http://moves.example/one', 'blocked by 14 barges');
    await moving.goto('http://frame.example/story');
    await moving.goBack();
    await eventually(async () => expect(Object.keys(paintIn(await probe(moving))).length).toBeGreaterThan(0));
    await moving.close();

    const shadow = await openStress(browser, driver, 'http://shadow.example/', errors);
    await isRight(shadow, driver, 'http://shadow.example/', 'second dyke');
    expect((await probe(shadow)).sheets).toBeGreaterThan(0);
    await shadow.close();

    const frame = await openStress(browser, driver, 'http://frame.example/', errors);
    await eventually(async () => {
      const painted = await frame.frames()[1]!.evaluate(() => CSS.highlights.size);
      expect(painted).toBeGreaterThan(2);
    });
    await frame.close();
  });
  console.log(`${name}: times painted anew: ${JSON.stringify(counts)}`);
  expect(errors).toEqual([]);
  // Six passes in ten seconds, each of which paints at most twice: carried over, then analysed.
  expect(counts['http://append.example/']).toBeLessThanOrEqual(20);
  expect(counts['http://rewrite.example/']).toBeLessThanOrEqual(20);
  expect(counts['http://clear.example/']).toBeLessThanOrEqual(12);
  expect(counts['http://hydrate.example/']).toBeLessThanOrEqual(8);
});
