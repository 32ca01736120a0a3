/** What goes away under the reader: the tab, the background, the extension itself, room in the stores. Nothing is lost by it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pageOfText } from '../../scripts/article-page';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { nodesOf, SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import type { Evaluates } from './surfaces/axe';
import { fill, forgetAll, storedIn, unfill } from './surfaces/stores';
import { tabOf, textOf, until } from './surfaces/popup-steps';

/** A text that takes a dozen seconds to be worked on any machine: what goes away goes before it is done. */
const HUGE_ADDRESS = 'http://news.example/huge';
const PARAGRAPH = 'The ministry said that 12 people had been hurt at the river, which the mayor denied. '.repeat(60);
const ENGINE_IDLE = 250;
const HUGE_PAGE = pageOfText('Huge', Array.from({ length: 40 }, () => PARAGRAPH).join('\n'));

const isWorking = () => document.querySelector('.state progress') !== null;

/** Writes down what goes wrong in an extension's page without anybody having caught it. */
const watchErrors = (popup: Evaluates) =>
  popup.evaluate(() => {
    const world = window as unknown as { errors: string[] };
    world.errors = [];
    addEventListener('error', ({ message }) => world.errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => world.errors.push(String(reason)));
    return Promise.resolve();
  });
const errorsIn = (popup: Evaluates) =>
  popup.evaluate(() => Promise.resolve((window as unknown as { errors: string[] }).errors));

/** Whether a driver's error says that the popup is no longer there. */
const isClosed = ({ message, cause }: Error) => /closed/i.test(`${message} ${String(cause)}`);

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    const pages = { [SAMPLE_ADDRESS]: SAMPLE_HTML, [HUGE_ADDRESS]: HUGE_PAGE };
    started = await startBrowser(name, { pages, engineIdle: ENGINE_IDLE });
  });
  afterAll(() => started.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await forgetAll(started.browser);
  });

  const stateOf = (page: Page) => page.$eval('.state', (state) => (state as HTMLElement).innerText);

  test('the tab is closed while the popup loads: it says so, or is closed with the tab', async () => {
    const { browser } = started;
    const page = await browser.open(HUGE_ADDRESS);
    const popup = await browser.popup(page);
    await until(popup, isWorking);
    await watchErrors(popup);
    await page.close();
    const said = popup.waitFor(
      () => !document.querySelector('.state progress') && document.querySelector<HTMLElement>('.state')?.innerText,
    );
    // Browsers close a popup with its tab, but not all of them at once.
    const words = await said.catch((error: Error) => (isClosed(error) ? 'closed' : Promise.reject(error)));
    expect(words).toMatch(/^closed$|The page has gone/);
    expect(await errorsIn(popup).catch(() => [])).toEqual([]);
    await popup.close();
  });

  test('the tab is closed while its report loads, and was closed before', async () => {
    const { browser } = started;
    const page = await browser.open(HUGE_ADDRESS);
    const popup = await browser.popup(page);
    await until(popup, isWorking);
    const tab = await tabOf(popup);
    await popup.close();
    const report = await browser.extensionPage(`report.html?tab=${tab}`, '.state progress');
    await watchErrors(report);
    await page.close();
    await expect.poll(() => stateOf(report), { timeout: 30_000 }).toContain('The page has gone');
    expect(await errorsIn(report)).toEqual([]);
    await report.click('.state .button');
    await expect.poll(() => stateOf(report), { timeout: 30_000 }).toContain('The page has gone');
    expect(await errorsIn(report)).toEqual([]);
    await report.close();
  });

  test('the background is stopped in the middle of a request: the work is done all the same', async () => {
    const { browser } = started;
    const page = await browser.open(HUGE_ADDRESS);
    const popup = await browser.popup(page);
    await until(popup, () => (document.querySelector<HTMLProgressElement>('.state progress')?.value ?? 0) > 0);
    await browser.stopBackground();
    expect(await popup.evaluate(isWorking), 'stopped before the end').toBe(true);
    await waitUntilRead(popup);
    expect(await textOf(popup, '.summary')).toContain('statement');
    await popup.close();
    await page.close();
  });

  test('the extension is updated under an open page: a click reads it anew, and nothing of before is left', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    const before = await nodesOf(page);
    await waitUntilRead(await browser.popup(page));
    await browser.command(page, 'next-claim');
    await expect.poll(() => browser.card(page), { timeout: 20_000 }).toContain('<h2');
    const ours = () =>
      page.evaluate(() => ({
        elements: document.querySelectorAll(':root > div').length,
        sheets: document.adoptedStyleSheets.length,
        emphasis: CSS.highlights.has('sourcelight-pointed'),
      }));
    await browser.restartExtension();

    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    expect(await textOf(popup, '.summary')).toContain('statement');
    await page.mouse.move(300, 300);
    await page.mouse.move(310, 310);
    await expect.poll(ours).toEqual({ elements: 1, sheets: 1, emphasis: false });
    await browser.command(page, 'toggle-highlights');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 20_000 }).toBe(0);
    await expect.poll(ours).toEqual({ elements: 0, sheets: 0, emphasis: false });
    expect(await nodesOf(page)).toBe(before);
    await page.close();
  });

  test('the browser’s sync is full: a change is kept on this machine, and said so', async () => {
    const page = await started.browser.extensionPage('options.html', '.kind-table');
    const notice = () => page.$eval('.options > .notice', (notice) => notice.textContent);
    const palette = () => page.$eval('.palette select', (select) => select.value);
    await fill(page, 'sync', 8_000);
    await page.select('.palette select', 'tritanopia');
    await expect.poll(notice, { timeout: 20_000 }).toContain('kept on this machine');
    expect(await palette()).toBe('tritanopia');
    await page.close();

    const again = await started.browser.extensionPage('options.html', '.kind-table');
    expect(await again.$eval('.palette select', (select) => select.value)).toBe('tritanopia');
    expect(await again.$eval('.options > .notice', (notice) => notice.textContent)).toContain('kept on this machine');
    await unfill(again, 'sync');
    await again.select('.palette select', 'protanopia');
    await expect.poll(() => again.$eval('.options > .notice', (notice) => notice.textContent)).toBe('');
    const [local, sync] = JSON.parse(await storedIn(again));
    expect(sync.looks.palette).toBe('protanopia');
    expect(local).not.toHaveProperty('unsynced-looks');
    await again.close();
  });
});
