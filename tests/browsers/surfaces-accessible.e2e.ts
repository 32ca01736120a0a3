/** Every surface under the accessibility rules, in light and dark. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTab as openCollectionTab, type CollectionTab } from './collection/steps';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS } from './sample';
import { violationsInBothSchemes, type Evaluates } from './surfaces/axe';
import { CARD_PAGES, cardCopied } from './surfaces/card-copy';
import { openTab, tabOf, until } from './surfaces/popup-steps';

const COLLECTION_TABS: readonly CollectionTab[] = ['articles', 'claims', 'speakers', 'numbers', 'bring-in', 'take-out'];

/** Runs in a surface: whether it has something for each selector. */
const areThere = (selectors: string[]) => selectors.every((selector) => document.querySelector(selector) !== null);

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: CARD_PAGES });
  });
  afterAll(() => started.stop());

  const violations = (surface: Evaluates) => violationsInBothSchemes(started.browser, surface);

  test('the welcome page, whose sample is marked by the real engine and asks nobody', async () => {
    const page = await started.browser.extensionPage('welcome.html', '.key');
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(started.browser.requests).toEqual([]);
    await page.close();
  });

  test.each([
    ['options.html', '.kind-table'],
    ['sidepanel.html', '.state h2'],
    ['report.html?tab=99999', '.state h2'],
    ['collection.html', '[role="tab"]'],
  ])('%s', async (file, selector) => {
    const page = await started.browser.extensionPage(file, selector);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('popup and its help with everything in them open, side panel, report and collection of the page', async () => {
    const { browser } = started;
    const popup = await browser.popup(await browser.open(SAMPLE_ADDRESS));
    await waitUntilRead(popup);
    const tab = await tabOf(popup);
    for (const other of ['numbers', 'save'] as const) {
      await openTab(popup, other);
      expect([other, ...(await violations(popup))]).toEqual([other]);
    }
    await openTab(popup, 'claims');
    await popup.click('[data-marks]');
    await popup.click('[data-finder]');
    await popup.click('.mode summary');
    await popup.click('.claim-text');
    await until(popup, areThere, ['.kinds', '.modes', '.finder', '.claim-actions']);
    await popup.click('.claim-actions button:last-child');
    await until(popup, areThere, ['.put-aside', '.corrections']);
    await popup.click('.corrections summary');
    expect(await violations(popup)).toEqual([]);
    await popup.press('?');
    await until(popup, () => document.querySelector<HTMLDialogElement>('.keys')?.open === true);
    expect(await violations(popup)).toEqual([]);
    await popup.click('.keys .button');
    await until(popup, () => document.querySelector('.keys') === null);

    // It can be pressed once it knows of the collections there are.
    await until(popup, areThere, ['.keep [type="submit"]:enabled']);
    await popup.click('.keep [type="submit"]');
    await until(popup, () => document.querySelector('.keep-said')?.textContent !== '');
    await popup.click('[aria-label="Open at the side"]');
    const panel = await browser.sidePanel();
    await until(panel, () => document.querySelector('.claim') !== null);
    expect(await violations(panel)).toEqual([]);

    const report = await browser.extensionPage(`report.html?tab=${tab}`, '.report');
    expect(await violations(report)).toEqual([]);
    await report.close();

    const collection = await browser.extensionPage('collection.html', '.kept-article');
    for (const id of COLLECTION_TABS) {
      await openCollectionTab(collection, id);
      await collection.waitForFunction(() => document.querySelector('[role="tabpanel"]')!.childElementCount > 0);
      expect([id, ...(await violations(collection))]).toEqual([id]);
    }
    await collection.close();
  });

  test('the card', async () => {
    const card = await cardCopied(started.browser);
    expect(await violations(card)).toEqual([]);
    await card.close();
  });
});
