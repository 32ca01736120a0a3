/** The button in the toolbar: its menu, its badge, its shortcut, and the question that the browser asks for leave. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import { BROWSERS, startBrowser, type Popup, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { tabOf, textOf, until } from './surfaces/popup-steps';

const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML };

/** How many kinds of highlights the page has painted. */
const painted = (page: Page) => page.evaluate(() => CSS.highlights.size);

/** The switches for what shows outside the text. */
const LABELS = ['Number of speakers on the toolbar button', 'Overview at the edge of the page'] as const;

/** The window's right edge, where the overview stands, as a picture. */
async function edgeOf(page: Page): Promise<Buffer> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return Buffer.from(await page.screenshot({ clip: { x: width - 40, y: 0, width: 40, height } }));
}

/** What stands on the button over the popup's tab, and what it says when pointed at. */
const button = (popup: Popup) =>
  popup.evaluate(async () => {
    const { action, tabs } = (globalThis as unknown as { browser: typeof browser }).browser;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const tabId = tab!.id!;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  });

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: PAGES });
  });
  afterAll(() => started.stop());

  test('the badge tells the number of speakers, in words too, as long as the page is marked', async () => {
    const popup = await started.browser.popup(await started.browser.open(SAMPLE_ADDRESS));
    await waitUntilRead(popup);
    const [, speakers] = /from (\d+) speakers/.exec(await textOf(popup, '.summary'))!;
    await expect
      .poll(() => button(popup))
      .toEqual({ badge: speakers, title: `Sourcelight: ${speakers} speakers on this page` });
    await popup.click('.page-switch .switch');
    await expect.poll(() => button(popup)).toEqual({ badge: '', title: 'Sourcelight' });
    await popup.close();
  });

  test('the number on the button and the marks at the edge are switched off in the settings', async () => {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    const unmarked = await edgeOf(page);
    const popup = await started.browser.popup(page);
    await waitUntilRead(popup);
    const tabId = await tabOf(popup);
    await popup.close();
    await expect.poll(async () => (await edgeOf(page)).equals(unmarked), { timeout: 20_000 }).toBe(false);

    const options = await started.browser.extensionPage('options.html', '.toggle');
    const badge = () =>
      options.evaluate(
        (tabId) => (globalThis as unknown as { browser: typeof browser }).browser.action.getBadgeText({ tabId }),
        tabId,
      );
    await expect.poll(badge).not.toBe('');
    await options.click(`[aria-label="${LABELS[0]}"]`);
    await expect.poll(badge, { timeout: 20_000 }).toBe('');
    await options.click(`[aria-label="${LABELS[1]}"]`);
    await page.bringToFront();
    await expect.poll(async () => (await edgeOf(page)).equals(unmarked), { timeout: 20_000 }).toBe(true);
    await options.bringToFront();
    for (const label of LABELS) await options.click(`[aria-label="${label}"]`);
    await expect.poll(badge, { timeout: 20_000 }).not.toBe('');
    await options.close();
  });

  test('the shortcut opens the popup', async () => {
    const popup = await started.browser.popup(await started.browser.open(SAMPLE_ADDRESS), 'shortcut');
    await waitUntilRead(popup);
    expect(await textOf(popup, '.summary')).toContain('statements');
    await popup.close();
  });

  test('the context menu switches the highlights off and on, and opens the panel', async () => {
    const { browser } = started;
    const page = await browser.open(SAMPLE_ADDRESS);
    const popup = await browser.popup(page);
    await waitUntilRead(popup);
    const statements = await textOf(popup, '.summary strong');
    await popup.close();
    await browser.menu(page, 'toggle-highlights');
    await expect.poll(() => painted(page), { timeout: 20_000 }).toBe(0);
    await browser.menu(page, 'toggle-highlights');
    await expect.poll(() => painted(page), { timeout: 20_000 }).toBeGreaterThan(0);
    await browser.menu(page, 'open-panel');
    const panel = await browser.sidePanel();
    await until(panel, () => document.querySelector('.summary') !== null);
    expect(await textOf(panel, '.summary strong')).toBe(statements);
  });

  // Chromium's question is drawn where no driver can answer it.
  test.runIf(name === 'firefox')(
    'a refusal is respected and said; leave is asked for in the click, though that closes the popup',
    async () => {
      const { browser } = started;
      const options = await browser.extensionPage('options.html', '[data-allow-all]');
      await options.click('[data-allow-all]');
      await browser.answerRequest!(false);
      await expect
        .poll(() => options.evaluate(() => document.body.innerText), { timeout: 20_000 })
        .toContain('You did not allow it, so nothing has changed.');
      expect(await options.evaluate(() => document.body.innerText)).toContain('Not allowed on all sites');

      const popup = await browser.popup(await browser.open(SAMPLE_ADDRESS));
      await waitUntilRead(popup);
      await popup.click('.mode summary');
      await popup.click('.mode-choice:nth-child(2) input');
      await browser.answerRequest!(true);
      await expect
        .poll(() => options.evaluate(() => document.body.innerText), { timeout: 20_000 })
        .toContain('northern-dispatch.example');
      const unasked = await browser.open(SAMPLE_ADDRESS);
      await expect.poll(() => painted(unasked), { timeout: 20_000 }).toBeGreaterThan(0);
    },
  );
});
