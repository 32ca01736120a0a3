/**
 * `npm run e2e:links`: the links of a sample of the claims of all shared pages, each followed in a tab of its own in both
 * browsers; prints how many of a hundred lead there, and those that don't. `LINKS` is how many are followed, 1,000 by default.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ClaimPlace } from '../../lib/extension/messages';
import { pageNames, PAGES_PRESENT } from '../article/measure';
import { BROWSERS, withBrowser, type ExtensionBrowser } from './harness';
import { SessionDriver } from './session-driver';
import { addressOf, servedPages } from './shared-pages';

const SAMPLE = Number(process.env['LINKS'] ?? 1_000);
/** Of a hundred links; what is missing to it are kinds of page for which there is no better link. */
const LEAST_SHARE = 97;
/** A claim may be below the window only if the browser has scrolled: no page shows its text at once. */
const SPACER = '<style>body { padding-block: 3000px !important }</style>';
const LAND_MILLISECONDS = 6_000;

interface Followed {
  readonly name: string;
  readonly link: string;
  readonly start: number;
  readonly end: number;
}

/** Runs in a page: whether a stretch of its body's text, in code points, begins in the window. */
function isInWindow(start: number): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const { length } = Array.from(node.data);
    if (start < at + length) {
      const range = document.createRange();
      const offset = Array.from(node.data)
        .slice(0, start - at)
        .join('').length;
      range.setStart(node, offset);
      range.setEnd(node, Math.min(node.length, offset + 12));
      const [box] = range.getClientRects();
      return box !== undefined && box.bottom > 0 && box.top < innerHeight;
    }
    at += length;
  }
  return false;
}

/** Whether a link leads to its claim, in a tab of its own. */
async function leads(browser: ExtensionBrowser, { link, start }: Followed): Promise<boolean> {
  let page: Page | undefined;
  try {
    page = await browser.open(link);
    for (const end = Date.now() + LAND_MILLISECONDS; Date.now() < end;) {
      if (await page.evaluate(isInWindow, start)) return true;
      await new Promise((resume) => void setTimeout(resume, 150));
    }
    return false;
  } finally {
    await page?.close();
  }
}

/** Every claim's place, page by page. */
async function placesIn(browser: ExtensionBrowser, names: readonly string[]) {
  const driver = await SessionDriver.allowAllSites(browser);
  const places: (ClaimPlace & { readonly name: string })[] = [];
  for (const name of names) {
    const page = await browser.open(addressOf(name));
    await driver.connect(addressOf(name));
    const { status } = await driver.settled(addressOf(name));
    if (status === 'ready') places.push(...(await driver.places(addressOf(name))).map((place) => ({ ...place, name })));
    await driver.disconnect(addressOf(name));
    await page.close();
  }
  return places;
}

if (!PAGES_PRESENT) console.log('The shared pages are not there: the test over their links is left out.');

describe.runIf(PAGES_PRESENT)('links to claims of the shared pages', () => {
  test.each(BROWSERS)('%s', async (browserName) => {
    const names = pageNames();
    const pages = Object.fromEntries(
      Object.entries(servedPages(names, 'off')).map(([address, served]) => [
        address,
        { ...served, body: String(served.body).replace(/<\/head>/i, `${SPACER}</head>`) },
      ]),
    );
    const found = await withBrowser(browserName, { grantRequests: true, pages }, (each) => placesIn(each, names));
    const linked = found.flatMap(({ name, link, positions: [first] }): Followed[] =>
      first && link.includes(':~:text=') ? [{ name, link, ...first }] : [],
    );
    const step = Math.max(1, linked.length / SAMPLE);
    const sample = Array.from({ length: Math.min(SAMPLE, linked.length) }, (_, i) => linked[Math.floor(i * step)]!);
    const failing: Followed[] = [];
    // Without the extension: a page alone, as whoever is sent the link has it.
    await withBrowser(browserName, { extension: false, pages }, async (browser) => {
      for (const [i, each] of sample.entries()) {
        if (!(await leads(browser, each))) {
          failing.push(each);
          console.log(`${browserName}: ${each.name} ${each.link}`);
        }
        if ((i + 1) % 25 === 0) console.log(`${browserName}: ${i + 1} of ${sample.length} followed`);
      }
    });
    const share = (100 * (sample.length - failing.length)) / sample.length;
    const none = found.filter(({ link }) => !link.includes(':~:text=')).length;
    console.log(
      `${browserName}: ${sample.length} links followed of ${found.length} claims, ${share.toFixed(1)} of 100 lead there; ` +
        `${none} claims have none`,
    );
    expect(share).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
