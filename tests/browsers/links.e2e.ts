/** Links to claims lead there, whatever the page is like: each kind's link is followed in both browsers. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, withBrowser, type ExtensionBrowser } from './harness';
import { LINK_KINDS, LINK_PAGE, SAME_WORDS, SHADOW_PAGE } from './link-pages';
import { SessionDriver } from './session-driver';

const ADDRESS = 'http://harbour.example/day';
const SHADOW = 'http://tower.example/clock';

/** Whether an element, in a shadow root or not, lies in the window. */
const isInWindow = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const box = roots
      .map((root) => root.querySelector(selector))
      .find(Boolean)!
      .getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  }, selector);

async function leadsTo(browser: ExtensionBrowser, link: string, selector: string): Promise<boolean> {
  const page = await browser.open(link);
  const end = Date.now() + 20_000;
  let isThere = false;
  while (!isThere && Date.now() < end) {
    isThere = await isInWindow(page, selector);
    if (!isThere) await new Promise((resume) => void setTimeout(resume, 200));
  }
  await page.close();
  return isThere;
}

/** Indexes of the claims that begin like this. */
async function claimsOf(driver: SessionDriver, address: string) {
  const state = await driver.settled(address);
  if (state.status !== 'ready') throw new Error(`${address} is ${state.status}`);
  const { text, attributions } = state.analysis;
  return (beginning: string) =>
    attributions.flatMap(({ content: [span] }, i) =>
      text.slice(span!.start, span!.end).startsWith(beginning) ? i : [],
    );
}

test.concurrent.each(BROWSERS)('%s: links to claims lead there, whatever stands around them', async (name) => {
  const pages = { [ADDRESS]: LINK_PAGE, [SHADOW]: SHADOW_PAGE };
  await withBrowser(name, { grantRequests: true, pages }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    await browser.open(ADDRESS);
    await driver.connect(ADDRESS);
    const claims = await claimsOf(driver, ADDRESS);
    const wanted = [
      ...LINK_KINDS.map((kind) => ({ ...kind, index: claims(kind.claim)[0]! })),
      ...SAME_WORDS.map((kind) => ({ ...kind, index: claims(kind.claim)[1]! })),
    ];
    expect(wanted.filter(({ index }) => index === undefined).map(({ kind }) => kind)).toEqual([]);
    const links = [];
    for (const each of wanted) links.push({ ...each, link: await driver.linkTo(ADDRESS, each.index) });
    // Of four equal paragraphs in a row the first two can be told by what stands before them; for the others there is no link.
    for (const [i, index] of claims('it snowed').entries()) {
      const link = await driver.linkTo(ADDRESS, index);
      expect(link.includes(':~:'), `a link to copy ${i}`).toBe(i < 2);
      if (i < 2) links.push({ kind: `copy ${i}`, place: i === 0 ? '#same-one' : '#same-two', link });
    }

    await browser.open(`${SHADOW}#/clock`);
    await driver.connect(SHADOW);
    const [inShadow] = (await claimsOf(driver, SHADOW))('the spring of');
    const link = await driver.linkTo(SHADOW, inShadow!);
    expect(link).toMatch(/^http:\/\/tower\.example\/clock#\/clock:~:text=/);
    links.push({ kind: 'an article in a shadow root', place: '#in-shadow', link });

    const failing = [];
    for (const { kind, link, place } of links) if (!(await leadsTo(browser, link, place))) failing.push({ kind, link });
    expect(failing).toEqual([]);
  });
});
