import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

export const SAMPLE_FILE = path.resolve(import.meta.dirname, '../fixtures/sample-article.html');
export const SAMPLE_HTML = readFileSync(SAMPLE_FILE, 'utf8');
export const SAMPLE_ADDRESS = 'http://www.northern-dispatch.example/kelmin-bridge';

/** The pixels of the first line of some words of the page, which are scrolled to if need be; PNG. */
export async function pixelsOf(page: Page, words: string): Promise<string> {
  const clip = await page.evaluate(place, words, true);
  if (!clip) throw new Error(`The page has no “${words}”.`);
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false })).toString('base64');
}

/** Whether the first line of some words is in the window. */
export async function isInView(page: Page, words: string): Promise<boolean> {
  const box = await page.evaluate(place, words, false);
  if (!box) throw new Error(`The page has no “${words}”.`);
  const { top, height } = await page.evaluate(() => ({ top: scrollY, height: innerHeight }));
  return box.y >= top && box.y + box.height <= top + height;
}

/** Runs in the page: where the first line of some words stands in the document, in CSS pixels. */
function place(words: string, scroll: boolean) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.replaceAll(/\s/g, ' ').indexOf(words);
    if (start === -1) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const box = range.getClientRects()[0]!;
    // Whole pixels, so that the same words at the same place make the same picture; some more below, for underlines.
    const [x, y] = [Math.floor(box.x + scrollX), Math.floor(box.y + scrollY)];
    if (scroll) window.scrollTo({ top: y - 300, behavior: 'instant' });
    return { x, y, width: Math.ceil(box.width) + 1, height: Math.ceil(box.height) + 4 };
  }
  return null;
}

/**
 * The page's own nodes, open shadow roots included, as one string: all but the one element that the extension may put
 * after the page's body, empty for the page to see.
 */
export function nodesOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const last = root.lastElementChild;
    const ours = last && last.previousElementSibling === document.body && last.childNodes.length === 0 ? last : null;
    const tree = [...root.childNodes].filter((node) => node !== ours);
    const markup = tree.map((node) => (node instanceof Element ? node.outerHTML : node.textContent));
    const attributes = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot?.innerHTML ?? []);
    return [...attributes, ...markup, ...roots].join('\n');
  });
}
