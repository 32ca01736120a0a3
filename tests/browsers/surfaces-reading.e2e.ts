/** The surfaces for readers who see or steer otherwise, and with what nobody wants to find in a page or a store. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_HTML } from './sample';
import { violationsIn, type Evaluates } from './surfaces/axe';
import { CARD_PAGES, cardCopied } from './surfaces/card-copy';
import { cutOff, lines, moving } from './surfaces/looks';
import { openTab, tabOf, until } from './surfaces/popup-steps';

const ODD_ADDRESS = 'http://news.example/odd';
const ODD_PAGE = `<!doctype html><html lang="en"><title>&lt;b&gt;Odd&lt;/b&gt;</title><link rel="icon" href="data:,"><article>
  <p>“We painted &lt;img src=x onerror=alert(1)&gt; on the ferry before it sailed,” the harbour ministry said on Monday.</p>
  <p>The mayor of Kelmin said on Tuesday that عمر حداد had reached the island before the storm came in.</p>
  <p>The &lt;b&gt;Harbour Watch&lt;/b&gt; said on Tuesday that 40 boats had left the harbour before the storm.</p>
  <p>سلمى نصار, a fisherwoman from the island, said the ferry had sailed without lights.</p>
  <p>The police said that 12 people had been taken off the boat, and that the ferry would sail again on Friday.</p></article>`;

/** A site whose name is longer than a line. */
const LONG_ADDRESS = 'http://the-evening-chronicle-of-the-northern-harbour-towns-and-islands.example/kelmin-bridge';

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: { [ODD_ADDRESS]: ODD_PAGE } });
  });
  afterAll(() => started.stop());

  test('markup and right-to-left words in names and claims stay words', async () => {
    const { browser } = started;
    const popup = await browser.popup(await browser.open(ODD_ADDRESS));
    await waitUntilRead(popup);
    const tab = await tabOf(popup);
    await until(popup, areAllDrawn);
    const inPopup = await popup.evaluate(oddities);
    await popup.click('[aria-label="Open at the side"]');
    const panel = await browser.sidePanel();
    await until(panel, areAllDrawn);
    const inPanel = await panel.evaluate(oddities);
    const report = await browser.extensionPage(`report.html?tab=${tab}`, '.report');
    for (const found of [inPopup, inPanel, await report.evaluate(oddities)]) {
      expect(found.words).toContain('<img src=x onerror=alert(1)>');
      expect(found.words).toContain('عمر حداد');
      expect(found.names.some((name) => name.includes('<b>Harbour Watch'))).toBe(true);
      // Set apart, so that they turn nothing around them.
      expect(found.names).toContain('سلمى نصار');
      expect(found.markup).toBe(0);
    }
    expect(await report.$eval('h1', (heading) => heading.textContent)).toBe('<b>Odd</b>');
    await report.close();
  });

  test('settings that are broken or of a newer version are said to be so', async () => {
    const page = await started.browser.extensionPage('options.html', '.kind-table');
    const store = async (looks: object) => {
      await page.evaluate(async (looks) => {
        const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
        await browser.storage.sync.set({ looks });
      }, looks);
      return expect.poll(() => page.evaluate(() => document.querySelector('.notice')?.textContent), {
        timeout: 20_000,
      });
    };
    await (await store({ version: 1, palette: 5 })).toMatch(/setting/i);
    await (await store({ version: 99, palette: 'tritanopia' })).toMatch(/newer/i);
    await page.evaluate(() => {
      const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      return browser.storage.sync.clear();
    });
    await page.close();
  });

  test.runIf(name === 'chromium')('the extension’s own pages have nothing cut off in a narrow window', async () => {
    for (const file of ['options.html', 'welcome.html', 'sidepanel.html']) {
      const page = await started.browser.extensionPage(file, 'h1, h2');
      for (const width of [640, 320]) {
        await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
        expect([file, width, ...(await page.evaluate(cutOff))]).toEqual([file, width]);
      }
      await page.close();
    }
  });
});

/** Runs in a panel: whether its list, which grows bit by bit, has come to its end. */
const areAllDrawn = () => document.querySelector('.claim') !== null && !document.querySelector('.claims > .button');

/** Runs in a surface: its words, the names of its speakers, and how many elements the page's words have made. */
function oddities() {
  return {
    words: document.body.textContent,
    names: [...document.querySelectorAll('h3 bdi')].map(({ textContent }) => textContent),
    markup: document.querySelectorAll('img, h1 b, h3 b').length,
  };
}

describe.each(BROWSERS)('%s, with forced colours, no motion, and twice the size', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    const pages = { ...CARD_PAGES, [LONG_ADDRESS]: SAMPLE_HTML };
    started = await startBrowser(name, { pages, forcedColours: true, zoom: 2 });
  });
  afterAll(() => started.stop());

  /** What each surface has to keep to; `kinds` is how many different lines it shows at least. */
  async function isReadable(panel: Evaluates, kinds: number): Promise<void> {
    expect(await panel.evaluate(() => Promise.resolve(matchMedia('(forced-colors: active)').matches))).toBe(true);
    expect(await panel.evaluate(moving)).toEqual([]);
    await expect.poll(async () => (await panel.evaluate(lines)).length).toBeGreaterThanOrEqual(kinds);
    expect(await violationsIn(panel)).toEqual([]);
  }

  test('the popup', async () => {
    const popup = await started.browser.popup(await started.browser.open(LONG_ADDRESS));
    await waitUntilRead(popup);
    expect(await popup.evaluate(() => devicePixelRatio)).toBe(2);
    await popup.click('[data-marks]');
    await popup.click('[data-finder]');
    await popup.click('.mode summary');
    for (const tab of ['claims', 'numbers', 'save'] as const) {
      await openTab(popup, tab);
      expect(await popup.evaluate(cutOff)).toEqual([]);
      await isReadable(popup, 3);
    }
    expect(await popup.evaluate(tabEdges)).toHaveLength(2);
    await popup.close();
  });

  test('the side panel', async () => {
    const popup = await started.browser.popup(await started.browser.open(LONG_ADDRESS));
    await waitUntilRead(popup);
    await popup.click('[aria-label="Open at the side"]');
    const panel = await started.browser.sidePanel();
    await until(panel, () => document.querySelector('.summary') !== null);
    await panel.setWidth(320);
    await isReadable(panel, 2);
    expect(await panel.evaluate(cutOff)).toEqual([]);
  });

  test.each([
    ['options.html', '.kind-table', 3],
    ['welcome.html', '.key', 3],
  ])('%s', async (file, selector, kinds) => {
    const page = await started.browser.extensionPage(file, selector);
    expect(await page.evaluate(cutOff)).toEqual([]);
    await isReadable(page, kinds);
    await page.close();
  });

  test('the card', async () => {
    const card = await cardCopied(started.browser);
    expect(await card.evaluate(cutOff)).toEqual([]);
    await isReadable(card, 1);
    expect(await card.$eval('.card', (card) => getComputedStyle(card).borderTopStyle)).toBe('solid');
    await card.close();
  });
});

/** Runs in a panel: the colours under its tabs, the chosen one's and the others'. */
function tabEdges(): string[] {
  return [
    ...new Set([...document.querySelectorAll('[role="tab"]')].map((tab) => getComputedStyle(tab).borderBottomColor)),
  ];
}
