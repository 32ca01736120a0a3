/** “Said by …” over words that the reader selects with the mouse: across blocks, in a shadow root, in a frame, outside the article. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageState } from '../../lib/extension/messages';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';
import { SAMPLE_HTML } from './sample';
import { SessionDriver } from './session-driver';

type Ready = Extract<PageState, { status: 'ready' }>;
interface Place {
  readonly x: number;
  readonly y: number;
}

const BLOCKS = 'http://mill.example/blocks';
const SHADOW = 'http://mill.example/shadow';
const FRAMED = 'http://mill.example/framed';
const STORY = 'http://mill.example/story';

const PARAGRAPHS = `<p id="one">Miller Jan Osk said the wheel would turn again in May. Nobody asked who would pay for it.</p>
  <p id="two">The bridge stays shut until then. Carpenter Lis Arno said the beams were rotten to the core.</p>
  <p>The town council will hear both of them next week, and the mayor wants to see the mill before that.</p>`;
const article = (body: string, after = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The mill</title><meta property="og:type" content="article">
  <link rel="icon" href="data:,"><style>body { font: 18px/1.8 sans-serif; margin: 60px auto; width: 44rem } p { margin: 24px 0 }</style></head>
  <body>${body}${after}</body></html>`;
const PAGES = {
  [BLOCKS]: article(
    `<article><h1>The old mill</h1>${PARAGRAPHS}</article>`,
    '<footer><p id="outside">Write to the editors of this page at any time of the day.</p></footer>',
  ),
  [SHADOW]: article(
    `<div id="host"><template shadowrootmode="open"><article><h1>The old mill</h1>${PARAGRAPHS}</article></template></div>`,
  ),
  [FRAMED]: `<!doctype html><title>Framed</title><link rel="icon" href="data:,"><body style="margin: 0"><div style="height: 70px"></div>
    <iframe src="/story" style="border: 5px solid; margin-left: 30px" width="1100" height="650"></iframe>`,
  [STORY]: SAMPLE_HTML,
};

/** Where words begin and end in their window, in open shadow roots too; they are scrolled to the middle first. */
const placesOf = (page: Page | Frame, words: string): Promise<{ start: Place; end: Place }> =>
  page.evaluate((words) => {
    const roots = [document.body, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    for (const root of roots) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const at = node.data.replaceAll(/\s/g, ' ').indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const boxes = [...range.getClientRects()];
        const [first, last] = [boxes[0]!, boxes.at(-1)!];
        return {
          start: { x: first.left, y: first.top + first.height / 2 },
          end: { x: last.right, y: last.top + last.height / 2 },
        };
      }
    }
    throw new Error(`The page has no “${words}”.`);
  }, words);

const wait = (time: number) => new Promise<void>((resume) => void setTimeout(resume, time));

/** Selects with the mouse from one place of the window to another. */
async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

/** The button over a selection stands above the beginning of its last line; it comes when the selection has stayed a while. */
async function clickPill(page: Page, { x, y }: Place): Promise<void> {
  await wait(1_200);
  await page.mouse.click(x + 30, y - 34);
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let driver: SessionDriver;
  beforeAll(async () => {
    started = await startBrowser(name, { grantRequests: true, pages: PAGES });
    driver = await SessionDriver.allowAllSites(started.browser);
  });
  afterAll(() => started.stop());

  async function open(address: string): Promise<Page> {
    const page = await started.browser.open(address);
    await driver.connect(address);
    await expect.poll(async () => (await driver.settled(address)).status, { timeout: 30_000 }).toBe('ready');
    await page.bringToFront();
    return page;
  }

  const state = async (address: string) => (await driver.settled(address)) as Ready;

  /** Says that the first speaker of the list said what is asked about; the words of the claim that comes of it. */
  async function saidByFirst(page: Page, address: string, words: string): Promise<string[]> {
    await expect.poll(() => started.browser.card(page), { timeout: 10_000 }).toContain(words);
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await state(address)).byReader.length, { timeout: 20_000 }).toBe(1);
    const { analysis, byReader } = await state(address);
    const { content, speakers } = analysis.attributions[byReader[0]!]!;
    expect(speakers).toEqual([analysis.speakers[0]!.id]);
    return content.map(({ start, end }) => analysis.text.slice(start, end).replaceAll(/\s+/g, ' '));
  }

  test('across blocks: a stretch of each', async () => {
    const page = await open(BLOCKS);
    const { start } = await placesOf(page, 'Nobody asked');
    const { start: last, end } = await placesOf(page, 'The bridge stays shut');
    await drag(page, start, end);
    await clickPill(page, last);
    expect(await saidByFirst(page, BLOCKS, 'The bridge stays shut')).toEqual([
      'Nobody asked who would pay for it.',
      'The bridge stays shut',
    ]);
    await page.close();
  });

  test('in a shadow root', async () => {
    const page = await open(SHADOW);
    const { start, end } = await placesOf(page, 'The bridge stays shut');
    await drag(page, start, end);
    await clickPill(page, start);
    expect(await saidByFirst(page, SHADOW, 'The bridge stays shut')).toEqual(['The bridge stays shut']);
    await page.close();
  });

  test('in a frame of the page’s own site', async () => {
    const page = await open(FRAMED);
    const frame = page.frames().find((each) => each.url() === STORY)!;
    const words = 'Neither account could be';
    const inFrame = await placesOf(frame, words);
    const [start, end] = [inFrame.start, inFrame.end].map(({ x, y }) => ({ x: x + 35, y: y + 75 })) as [Place, Place];
    await drag(page, start, end);
    await clickPill(page, start);
    expect(await saidByFirst(page, FRAMED, words)).toEqual([words]);
    await page.close();
  });

  test('outside the article nothing is offered', async () => {
    const page = await open(BLOCKS);
    const { start, end } = await placesOf(page, 'the editors of this page');
    await drag(page, start, end);
    expect(await page.evaluate(() => String(getSelection()))).toContain('editors of this');
    await clickPill(page, start);
    await wait(500);
    expect(await started.browser.card(page)).toBe('');
    expect((await state(BLOCKS)).corrections).toEqual([]);
    await page.close();
  });
});
