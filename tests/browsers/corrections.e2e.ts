/** What a reader corrects in the page: by the card, by selecting words; taken back, kept, in two tabs, on a page that has changed. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { PageState } from '../../lib/extension/messages';
import { BROWSERS, withBrowser } from './harness';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { SessionDriver } from './session-driver';
import { focusInNextCard } from './surfaces/card-steps';

type Ready = Extract<PageState, { status: 'ready' }>;

/** Selects words of the page with the mouse's own selection; gives where they begin, in the window. */
const select = (page: Page, words: string) =>
  page.evaluate((words) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(words);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      const { left, top } = [...range.getClientRects()].at(-1)!;
      return { x: left, y: top };
    }
    throw new Error(`The page has no “${words}”.`);
  }, words);

/** The button that stands over words comes when they stay selected; it is as high as a line and stands at their beginning. */
async function clickPill(page: Page, { x, y }: { x: number; y: number }, across = 30): Promise<void> {
  const isThere = () =>
    page.evaluate(
      (x, y) => {
        const element = document.elementFromPoint(x, y);
        return element?.nodeName === 'DIV' && element.parentNode === document.documentElement;
      },
      x + across,
      y - 22,
    );
  await expect.poll(isThere).toBe(true);
  await page.mouse.click(x + across, y - 22);
}

test.each(BROWSERS)('%s: the reader corrects, takes back and keeps corrections', async (name) => {
  await withBrowser(name, { grantRequests: true, pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    const page = await browser.open(SAMPLE_ADDRESS);
    await driver.connect(SAMPLE_ADDRESS);
    await driver.settled(SAMPLE_ADDRESS);
    const state = async () => (await driver.settled(SAMPLE_ADDRESS)) as Ready;
    const kinds = async () => (await state()).corrections.map(({ correction }) => correction.kind);
    await page.bringToFront();

    // Selected words become a claim of the first speaker in the list; taken back where it was made.
    const words = 'Neither account could be verified';
    const place = await select(page, words);
    await clickPill(page, place);
    await expect.poll(() => browser.card(page), { timeout: 10_000 }).toContain(words);
    await page.keyboard.press('ArrowDown');
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['claim']);
    const { analysis, byReader } = await state();
    const [added] = byReader;
    const { content, speakers } = analysis.attributions[added!]!;
    expect(analysis.text.slice(content[0]!.start, content[0]!.end)).toBe(words);
    expect(speakers).toEqual([analysis.speakers[0]!.id]);
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights.keys()].length), { timeout: 10_000 })
      .toBeGreaterThan(0);

    // Words outside the article are offered nothing for; a claim is no claim, by its card.
    await page.evaluate(() => getSelection()!.removeAllRanges());
    await focusInNextCard(browser, page, 'Not a claim');
    await page.keyboard.press('Enter');
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['claim', 'not-a-claim']);
    expect((await state()).dismissed).toHaveLength(1);

    // Kept, they are there for another tab and after the page was opened anew.
    await driver.send(SAMPLE_ADDRESS, { kind: 'keep-corrections', keep: true });
    await expect.poll(async () => (await state()).keepsCorrections, { timeout: 10_000 }).toBe(true);
    await driver.disconnect(SAMPLE_ADDRESS);
    const second = await browser.open(SAMPLE_ADDRESS);
    await driver.connect(SAMPLE_ADDRESS);
    await expect.poll(kinds, { timeout: 20_000 }).toEqual(['claim', 'not-a-claim']);
    const [{ correction }] = (await state()).corrections as [Ready['corrections'][number]];
    await driver.send(SAMPLE_ADDRESS, { kind: 'undo', correction: correction.id });
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['not-a-claim']);
    await second.close();
    await driver.disconnect(SAMPLE_ADDRESS);
    await driver.connect(SAMPLE_ADDRESS);
    await expect.poll(kinds, { timeout: 10_000 }).toEqual(['not-a-claim']);

    // The page has changed since: what no longer stands is kept, and said to be so.
    await driver.disconnect(SAMPLE_ADDRESS);
    browser.serve(SAMPLE_ADDRESS, SAMPLE_HTML.replaceAll(/\bKelmin\b/g, 'Sordel').replaceAll(/\bVarda\b/g, 'Orva'));
    await page.reload();
    await driver.connect(SAMPLE_ADDRESS);
    await expect
      .poll(async () => (await state()).corrections.map(({ stands }) => stands), { timeout: 20_000 })
      .toEqual([false]);
    await driver.send(SAMPLE_ADDRESS, { kind: 'keep-corrections', keep: false });
    await expect.poll(async () => (await state()).keepsCorrections, { timeout: 10_000 }).toBe(false);
  });
});
