/**
 * More that goes away under the reader, or comes too often: leave, stores, backgrounds, tabs and windows. After each the page is
 * painted as it should be, or a clear sentence says why not.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { pageOfText } from '../../scripts/article-page';
import { keepArticle } from './collection/steps';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { forgetAll } from './surfaces/stores';
import { ExtensionTabs } from './surfaces/tabs';
import { textOf, until } from './surfaces/popup-steps';

const OTHER_ADDRESS = 'http://other.example/article';
const CRASH_ADDRESS = 'http://crash.example/article';
const SLOW_ADDRESS = 'http://slow.example/article';
/** What the engine of these tests can't stand, see `crashOn`. */
const CRASH_WORD = 'Zwyrrtag';
const PARAGRAPH = 'The ministry said that 12 people had been hurt at the river, which the mayor denied. '.repeat(20);
const SLOW_PAGE = pageOfText('Slow', Array.from({ length: 60 }, () => PARAGRAPH).join('\n'));
/** A page that a browser may keep when the reader goes on from it. */
const KEEPABLE = { body: SAMPLE_HTML, headers: { 'cache-control': 'max-age=600' } };
const SHORT_PAGE = pageOfText('Short', 'The Tarsovan army said on Monday that its troops had taken the bridge at Kelmin. The mayor of the town denied it.\nPolice said that four people had been hurt on the road to the harbour, and that the road was shut.'); // prettier-ignore
const MANY = 30;
const MANY_ADDRESSES = Array.from({ length: MANY }, (_, i) => `http://tab${i}.example/article`);

const isPainted = (page: Page) => page.evaluate(() => CSS.highlights.has('sourcelight-military-content'));

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let tabs: ExtensionTabs;
  beforeAll(async () => {
    started = await startBrowser(name, {
      grantRequests: true,
      crashOn: CRASH_WORD,
      pages: {
        [SAMPLE_ADDRESS]: KEEPABLE,
        [OTHER_ADDRESS]: SAMPLE_HTML,
        [SLOW_ADDRESS]: SLOW_PAGE,
        [CRASH_ADDRESS]: SAMPLE_HTML.replace('its troops had', `its ${CRASH_WORD} troops had`),
        ...Object.fromEntries(MANY_ADDRESSES.map((address) => [address, SHORT_PAGE])),
      },
    });
    tabs = await ExtensionTabs.open(started.browser);
  });
  afterAll(() => started.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await forgetAll(started.browser);
  });

  const openPopup = async (page: Page) => {
    const popup = await started.browser.popup(page);
    await waitUntilRead(popup);
    return popup;
  };

  test('the analysis of one page fails: it says so, and others are read as ever', async () => {
    const { browser } = started;
    const page = await browser.open(CRASH_ADDRESS);
    const popup = await openPopup(page);
    expect(await textOf(popup, '.state')).toContain('The reading failed');
    await popup.close();
    const other = await browser.open(OTHER_ADDRESS);
    const otherPopup = await openPopup(other);
    expect(await textOf(otherPopup, '.summary')).toContain('statements');
    await otherPopup.close();
    await page.close();
    await other.close();
  });

  test('the background is stopped after each thing the reader does: the next is done all the same', async () => {
    const { browser } = started;
    const page = await browser.open(SLOW_ADDRESS);
    const popup = await browser.popup(page);
    for (const share of [0, 0.3, 0.6]) {
      const isSoFar = (share: number) =>
        (document.querySelector('progress')?.value ?? 0) > share || document.querySelector('.summary') !== null;
      await until(popup, isSoFar, share);
      await browser.stopBackground();
    }
    await waitUntilRead(popup);
    expect(await textOf(popup, '.summary')).toContain('statement');
    await popup.close();
    await page.close();

    const article = await browser.open(OTHER_ADDRESS);
    await browser.stopBackground();
    await (await openPopup(article)).close();
    await expect.poll(() => isPainted(article)).toBe(true);
    await browser.stopBackground();
    await browser.command(article, 'toggle-highlights');
    await expect.poll(() => isPainted(article)).toBe(false);
    await browser.stopBackground();
    await browser.command(article, 'toggle-highlights');
    await expect.poll(() => isPainted(article)).toBe(true);
    await browser.stopBackground();
    expect(await keepArticle(browser, article)).toMatch(/^Kept in|^Was in/);
    await browser.stopBackground();
    const links = await openPopup(article);
    await links.click('.claim-text');
    await links.click('.claim-actions button');
    await until(links, () => document.querySelector('.panel-foot .notice')?.textContent === 'Copied.');
    await links.close();
    await article.close();
  });

  test('gone back to, a page that the browser has kept is as it was left', async () => {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    await (await openPopup(page)).close();
    await expect.poll(() => isPainted(page)).toBe(true);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.documentElement.setAttribute('data-kept', String(persisted)),
      );
    });
    await page.goto(OTHER_ADDRESS);
    expect(await isPainted(page)).toBe(false);
    // Firefox's driver waits for a page to load, which one that was kept doesn't do.
    await page.evaluate(() => history.back());
    const isKept = () =>
      page.evaluate(() => document.documentElement.getAttribute('data-kept')).catch(() => 'on the way');
    await expect.poll(isKept).toBe('true');
    await expect.poll(() => isPainted(page)).toBe(true);
    const popup = await openPopup(page);
    expect(await textOf(popup, '.summary')).toContain('statements');
    await popup.close();
    await expect.poll(() => isPainted(page)).toBe(true);
    await page.close();
  });

  test('both stores are emptied under a painted page, and hold rubbish: it stays painted, with the defaults', async () => {
    const page = await started.browser.open(OTHER_ADDRESS);
    await (await openPopup(page)).close();
    await expect.poll(() => isPainted(page)).toBe(true);
    await tabs.store({ looks: 'rubbish' }, { local: [7], corrections: { x: null }, 'unsynced-looks': 3 });
    await expect.poll(() => isPainted(page)).toBe(true);
    const popup = await openPopup(page);
    expect(await textOf(popup, '.summary')).toContain('statements');
    await popup.close();
    await tabs.clear();
    const again = await openPopup(page);
    expect(await textOf(again, '.summary')).toContain('statements');
    await again.click('.kind-chip[data-kind="military"]');
    await expect.poll(() => isPainted(page)).toBe(false);
    await again.click('.kind-chip[data-kind="military"]');
    await expect.poll(() => isPainted(page)).toBe(true);
    await again.close();
    await page.close();
  });

  test('leave for all sites is taken back while a page is read: it is read to its end, and the next one is not', async () => {
    await tabs.allowAll();
    const slow = await tabs.create(SLOW_ADDRESS);
    await tabs.untilStarted(slow);
    await tabs.forbidAll();
    const page = await started.browser.open(OTHER_ADDRESS);
    const popup = await openPopup(page);
    expect(await textOf(popup, '.summary')).toContain('statements');
    await popup.close();
    await page.close();
    const unasked = await started.browser.open(MANY_ADDRESSES[0]!);
    await new Promise((resume) => void setTimeout(resume, 1_500));
    expect(await isPainted(unasked)).toBe(false);
    await unasked.close();
    await tabs.close([slow]);
  });

  test(
    'thirty tabs at once are all read; a kind is hidden in the tabs of both windows',
    { timeout: 400_000 },
    async () => {
      await tabs.allowAll();
      const many = await Promise.all(MANY_ADDRESSES.map((address) => tabs.create(address)));
      await expect.poll(() => tabs.painted(many), { timeout: 150_000, interval: 500 }).toBe(MANY);
      const window = await tabs.createWindow(OTHER_ADDRESS);
      await expect.poll(() => tabs.painted([window.tab])).toBe(1);
      await tabs.hide('military');
      await expect.poll(() => tabs.painted([...many, window.tab]), { timeout: 60_000 }).toBe(0);
      await tabs.clear();
      await expect.poll(() => tabs.painted([...many, window.tab]), { timeout: 60_000 }).toBe(MANY + 1);
      await tabs.closeWindow(window.id);
      expect(await tabs.painted(many)).toBe(MANY);

      // The browser takes a tab out of memory, and brings it back when the reader looks at it.
      const [first] = many;
      const discarded = await tabs.discard(first!, MANY_ADDRESSES[0]!);
      await expect.poll(() => tabs.painted([discarded])).toBe(1);
      await tabs.close([discarded, ...many.slice(1)]);
      await tabs.forbidAll();
    },
  );
});
