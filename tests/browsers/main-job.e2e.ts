/** What the extension is for, done as a reader does it: the built extension, the real toolbar popup, both browsers. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analysisSchema, type Analysis } from '../../lib/analysis/contract';
import { BROWSERS, startBrowser, withBrowser, type ExtensionBrowser, type StartedBrowser } from './harness';
import { analysisBehind, waitUntilRead } from './harness/popup-state';
import { forgetAll } from './surfaces/stores';
import { isInView, nodesOf, pixelsOf, SAMPLE_ADDRESS, SAMPLE_FILE, SAMPLE_HTML } from './sample';

const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML };

/** Words of the sample, said by its army and by its observatory. */
const ARMY_WORDS = 'its troops had retaken';
const MONITOR_WORDS = 'Most of the dead were in two apartment blocks';

const ARMY_CHIP = '.kind-chip[data-kind="military"]';

async function readPopup(started: StartedBrowser, page: Parameters<StartedBrowser['browser']['popup']>[0]) {
  const popup = await started.browser.popup(page);
  await waitUntilRead(popup);
  return popup;
}

/** Waits until some words look as wanted; the popup and the page agree a little later than a click. */
async function untilPixels(page: Parameters<typeof pixelsOf>[0], words: string, fits: (pixels: string) => boolean) {
  await expect.poll(async () => fits(await pixelsOf(page, words)), { timeout: 60_000, interval: 200 }).toBe(true);
}

const analysed = new Map<string, Analysis>();

/** What the command line says of a file; it is asked once for both browsers. */
function analysedByCommand(file: string): Analysis {
  const content = readFileSync(file, 'utf8');
  const before = analysed.get(content);
  if (before) return before;
  const root = path.resolve(import.meta.dirname, '../..');
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const printed = execFileSync(process.execPath, [tsx, 'scripts/analyze.ts', '--json', file], { cwd: root });
  const analysis = analysisSchema.parse(JSON.parse(printed.toString()));
  analysed.set(content, analysis);
  return analysis;
}

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  beforeAll(async () => {
    started = await startBrowser(name, { pages: PAGES });
  });
  afterAll(() => started.stop());
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await forgetAll(started.browser);
  });

  test('highlights the article, hides a kind of source at its switch, and remembers that', async () => {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    const plain = { army: await pixelsOf(page, ARMY_WORDS), monitor: await pixelsOf(page, MONITOR_WORDS) };

    const popup = await readPopup(started, page);
    expect(await popup.evaluate(() => document.querySelector('.summary')?.textContent)).toMatch(
      /^\d+ statements from \d+ speakers\d+ of \d+ numbers with a source$/,
    );
    await untilPixels(page, ARMY_WORDS, (pixels) => pixels !== plain.army);
    await untilPixels(page, MONITOR_WORDS, (pixels) => pixels !== plain.monitor);
    const monitor = await pixelsOf(page, MONITOR_WORDS);

    await popup.click(ARMY_CHIP);
    await untilPixels(page, ARMY_WORDS, (pixels) => pixels === plain.army);
    expect(await pixelsOf(page, MONITOR_WORDS)).toBe(monitor);
    await popup.close();

    await page.reload();
    const again = await readPopup(started, page);
    await untilPixels(page, MONITOR_WORDS, (pixels) => pixels !== plain.monitor);
    expect(await pixelsOf(page, ARMY_WORDS)).toBe(plain.army);
    expect(await again.evaluate((name) => document.querySelector(name)?.ariaPressed, ARMY_CHIP)).toBe('false');
    await again.click(ARMY_CHIP);
    await untilPixels(page, ARMY_WORDS, (pixels) => pixels !== plain.army);
    await again.close();
    await page.close();
  });

  test('scrolls to a claim that is clicked in the popup', async () => {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    const popup = await readPopup(started, page);
    const [claim, words] = await popup.waitFor(() => {
      // The list grows until this button is gone, which would move what is clicked.
      const more = document.querySelector<HTMLElement>('.claims > .button');
      more?.click();
      const last = [...document.querySelectorAll('.claim[data-claim]')].at(-1);
      if (more || !last) return undefined;
      return [last.getAttribute('data-claim'), last.querySelector('.claim-text')!.textContent] as const;
    });
    // Contents in several parts are joined by an ellipsis in the list, not in the page.
    const beginning = words.split(' … ').at(-1)!.slice(0, 20);
    expect(await isInView(page, beginning)).toBe(false);
    await popup.click(`[data-claim="${claim}"] .claim-text`);
    await expect.poll(() => isInView(page, beginning), { timeout: 60_000 }).toBe(true);
    await popup.close();
    await page.close();
  });

  test('shows what the command line finds in the same article', async () => {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    const popup = await readPopup(started, page);
    const shown = (await analysisBehind(popup))!;
    await popup.close();
    await page.close();
    expect(shown.attributions.length).toBeGreaterThan(20);
    expect(analysedByCommand(SAMPLE_FILE)).toEqual(shown);

    const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-text-'));
    const file = path.join(folder, 'article.txt');
    writeFileSync(file, shown.text);
    expect(analysedByCommand(file)).toEqual(shown);
    rmSync(folder, { recursive: true });
  });

  test('page and network are as without the extension', async () => {
    const open = async (browser: ExtensionBrowser) => {
      const before = browser.requests.length;
      const page = await browser.open(SAMPLE_ADDRESS);
      return { page, told: async () => ({ nodes: await nodesOf(page), requests: browser.requests.slice(before) }) };
    };
    const control = await withBrowser(name, { pages: PAGES, extension: false }, async (browser) => {
      return (await open(browser)).told();
    });
    const { page, told } = await open(started.browser);
    const popup = await readPopup(started, page);
    await popup.click('.claim-text');
    await popup.close();
    expect(await told()).toEqual(control);
    expect(control.requests).toEqual([`GET ${SAMPLE_ADDRESS}`]);
  });
});
