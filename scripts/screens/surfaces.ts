/** Pictures of every surface and state of the reader's interface, into docs/screens/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { withBrowser, type BrowserName, type ExtensionBrowser, type Popup } from '../../tests/browsers/harness';
import { waitUntilRead } from '../../tests/browsers/harness/popup-state';
import { openTab } from '../../tests/browsers/surfaces/popup-steps';
import { articlePage, pageOfText, SAMPLE } from '../article-page';
import { smallPictures } from './small-picture';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/screens');
const HOST = 'http://www.northern-dispatch.example';
const ARTICLE = `${HOST}/kelmin-bridge`;
/** In CSS pixels: as wide as browsers open a panel. */
const PANEL_WIDTH = 360;
const FRENCH = 'Le conseil municipal a décidé hier soir de fermer le pont de la vieille ville pendant les travaux. ';
const PLAIN = 'The valley is wide and the river runs slowly through it to the sea, past mills and orchards. ';

/** Pages whose popup has nothing to list, by the name of their picture. */
const STATES: Readonly<Record<string, string>> = {
  'state-not-english': pageOfText('Le pont', FRENCH.repeat(12)),
  'state-no-attributions': pageOfText('The valley', PLAIN.repeat(12)),
  'state-empty-page': '<!doctype html><title>Empty</title><link rel="icon" href="data:,">',
};

/** A page of updates, whose claims stand under them. */
const LIVE_BLOG = `${HOST}/live`;

const PAGES = {
  [LIVE_BLOG]: readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/live-blog.html'), 'utf8'),
  [ARTICLE]: articlePage(SAMPLE).html,
  ...Object.fromEntries(Object.entries(STATES).map(([name, html]) => [`${HOST}/${name}`, html])),
};

/** Photographs everything in one browser, colour scheme and language. */
export async function photographSurfaces(name: BrowserName, colourScheme: 'light' | 'dark', language: string) {
  mkdirSync(FOLDER, { recursive: true });
  const options = { pages: PAGES, colourScheme, language, viewport: { width: 900, height: 1000 } };
  await withBrowser(name, options, async (browser) => {
    const smaller = await smallPictures(browser);
    const keep = async (surface: string, picture: Buffer) => {
      const file = path.join(FOLDER, `${surface}-${name}-${colourScheme}-${language}.webp`);
      writeFileSync(file, await smaller(picture));
    };
    await photographPopup(browser, keep);
    const live = await browser.popup(await browser.open(LIVE_BLOG));
    await waitUntilRead(live);
    await whole(live);
    await keep('popup-live-blog', await live.screenshot());
    await live.close();
    for (const state of Object.keys(STATES)) {
      const popup = await browser.popup(await browser.open(`${HOST}/${state}`));
      await waitUntilRead(popup);
      await keep(state, await popup.screenshot());
      await popup.close();
    }
    for (const [file, selector] of [
      ['options', '.kind-table'],
      ['welcome', '.key'],
      ['sidepanel', '.state h2'],
    ] as const) {
      const page = await browser.extensionPage(`${file}.html`, selector);
      await marked(page, file);
      await keep(file, Buffer.from(await page.screenshot({ fullPage: true })));
      await page.close();
    }
  });
}

type Keep = (surface: string, picture: Buffer) => Promise<void>;

async function photographPopup(browser: ExtensionBrowser, keep: Keep): Promise<void> {
  const article = await browser.open(ARTICLE);
  const popup = await browser.popup(article);
  await waitUntilRead(popup);
  const tabId = await popup.evaluate(async () => {
    const tabs = (globalThis as unknown as { browser: { tabs: { query(of: object): Promise<{ id: number }[]> } } })
      .browser.tabs;
    return (await tabs.query({ active: true, currentWindow: true }))[0]!.id;
  });
  await whole(popup);
  await keep('popup', await popup.screenshot());
  for (const tab of ['claims', 'numbers', 'save'] as const) {
    await openTab(popup, tab);
    await scrollTabsUp(popup);
    await keep(`popup-${tab}`, await popup.screenshot());
  }
  await openTab(popup, 'claims');
  await popup.click('[data-finder]');
  await popup.click('[data-marks]');
  await popup.waitFor(() => document.querySelectorAll('.finder select, .kinds table, .modes').length === 4);
  await popup.evaluate(() => scrollTo(0, 0));
  await keep('popup-marks', await popup.screenshot());
  await popup.click('.page-switch .switch');
  await popup.waitFor(() => document.querySelector('.state h2') !== null);
  await keep('state-off', await popup.screenshot());
  await popup.click('.page-switch .switch');
  await popup.waitFor(() => document.querySelector('.summary') !== null);
  await popup.close();
  const report = await browser.extensionPage(`report.html?tab=${tabId}`, '.report');
  await keep('report', Buffer.from(await report.screenshot()));
  await report.close();
  await photographCard(article, keep);
  await photographSidePanel(browser, article, keep);
}

/** The panel beside the article it lists. */
async function photographSidePanel(browser: ExtensionBrowser, article: Page, keep: Keep): Promise<void> {
  const popup = await browser.popup(article);
  await waitUntilRead(popup);
  await popup.click('.ways .icon-button');
  const panel = await browser.sidePanel();
  await panel.waitFor(() => document.querySelector('.summary') !== null);
  await panel.setWidth(PANEL_WIDTH);
  await whole(panel);
  await keep('sidepanel-claims', await panel.screenshot());
}

/** The card as it opens over the first claim of the article. */
async function photographCard(article: Page, keep: Keep): Promise<void> {
  await article.bringToFront();
  const place = await article.evaluate(() => {
    const layers = [...(CSS.highlights as unknown as Map<string, Set<Range>>)];
    const ranges = layers
      .filter(([name]) => /-content(?:-dark)?$/.test(name))
      .flatMap(([, highlight]) => [...highlight]);
    const boxes = ranges.map((range) => range.getClientRects()[0]!).filter(({ y, width }) => y > 180 && width > 60);
    const { x, y, height } = boxes.sort((a, b) => a.y - b.y)[0]!;
    return { x: x + 40, y: y + height / 2 };
  });
  await article.mouse.move(place.x - 4, place.y);
  await article.mouse.move(place.x, place.y);
  await new Promise((resume) => void setTimeout(resume, 1000));
  await keep('card', Buffer.from(await article.screenshot()));
}

/** A panel is whole when what it loads last, the bar that keeps an article, is there. */
async function whole(panel: Popup): Promise<void> {
  await panel.waitFor(() => document.querySelector('.keep [type="submit"]') !== null);
  await panel.evaluate(() => new Promise((resume) => void requestAnimationFrame(() => setTimeout(resume, 300))));
}

/** Brings the tabs to the upper edge, so that as much as possible of what is in them shows. */
async function scrollTabsUp(popup: Popup): Promise<void> {
  await popup.evaluate(() => document.querySelector('.tab-row')?.scrollIntoView());
  await popup.evaluate(() => new Promise((resume) => void requestAnimationFrame(() => setTimeout(resume, 150))));
}

/** The welcome page is whole when its sample is marked. */
async function marked(page: Page, file: string): Promise<void> {
  if (file !== 'welcome') return;
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await new Promise((resume) => void setTimeout(resume, 300));
}
