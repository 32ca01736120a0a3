/** A collection across articles, as a reader makes and uses one: the built extension, the real popup, both browsers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ADDRESSES, KELMIN_PAGES } from './collection/kelmin-pages';
import { keepArticle, openTab, press, savedFile, textsOf } from './collection/steps';
import { BROWSERS, withBrowser, type ExtensionBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { isInView } from './sample';
import { violationsIn } from './surfaces/axe';
import { textOf } from './surfaces/popup-steps';

const PRIVATE = 'http://www.northern-dispatch.example/private';
const MANY = 40;
/** A page that would run, load and go elsewhere if it could. */
const HOSTILE = `<!doctype html><base href="http://trap.example/"><meta http-equiv="refresh" content="0;url=http://trap.example/away">
  <link rel="stylesheet" href="/style.css"><script src="/script.js"></script><script>document.title = 'run'</script>
  <body onload="fetch('/onload')"><img src="/picture.png" onerror="fetch('/onerror')"><iframe src="/frame"></iframe>
  <article><h1>The trap at Kelmin</h1>${Array.from({ length: 6 }, (_, i) => `<p>Harbour Watch said on Monday that ${40 + i} boats were lost in the harbour of Dresk, and that more were missing.</p>`).join('')}
  <svg><script href="/svg.js"></script></svg><video poster="/poster.png"></video></article></body>`; // prettier-ignore

/** The reader's browser, the page of the collection that is open in it, and a folder of theirs. */
interface Story {
  readonly browser: ExtensionBrowser;
  page: Page;
  readonly folder: string;
}

/** One after the other: each goes on from what the one before has kept, so a story that fails is told anew from its beginning. */
const STEPS: Readonly<Record<string, (story: Story) => Promise<void>>> = {
  'three articles of three days are kept, the last one twice': async (story) => {
    const { browser } = story;
    for (const address of ADDRESSES) {
      const article = await browser.open(address);
      expect(await keepArticle(browser, article)).toBe('Kept in “My articles”.');
      await article.close();
    }
    const again = await browser.open(ADDRESSES.at(-1)!);
    expect(await keepArticle(browser, again)).toBe('Was in “My articles” already and is now up to date.');
    await again.close();
    const page = await browser.extensionPage('collection.html', '.kept-article');
    story.page = page;
    await expect
      .poll(() => textsOf(page, '.kept-article .when'))
      .toEqual(['Nov 4, 2026 · Northern Dispatch', 'Nov 3, 2026 · Coast Radio', 'Nov 2, 2026 · Northern Dispatch']);
    expect(await violationsIn(page)).toEqual([]);
  },

  'their numbers are a picture and a table; a number leads to its place in its page': async ({ browser, page }) => {
    await openTab(page, 'numbers');
    await page.waitForSelector('.series-picture');
    await expect.poll(() => textsOf(page, '.series h2')).toContain('civilians killed, at Kelmin');
    await expect
      .poll(async () => (await textsOf(page, '.series:first-of-type tbody tr')).join())
      .toContain('31 civilians');
    const rows = await textsOf(page, '.series:first-of-type tbody tr');
    expect(rows.find((row) => row.includes('denied'))).toMatch(/^Nov 3, 2026 Norran army denied\s?27 civilians Denial/);
    expect(rows.filter((row) => /Harbour Watch.*civilians/.test(row)).map((row) => /(?:at least )?\d+ civilians/.exec(row)?.[0])).toEqual(['at least 27 civilians', '29 civilians', '31 civilians']); // prettier-ignore
    expect(await page.$$eval('.series-picture .denied', (points) => points.length)).toBeGreaterThan(0);
    expect(await violationsIn(page)).toEqual([]);
    const link = () => page.$$eval('.series-table a', (links) => links.find(({ textContent }) => textContent.includes('31 civilians'))?.href); // prettier-ignore
    await expect.poll(link).toContain(`${ADDRESSES[2]}#:~:text=`);
    const followed = await browser.open((await link())!);
    await expect.poll(() => isInView(followed, '31 civilians were killed')).toBe(true);
    await followed.close();
    await page.bringToFront();
  },

  'a join is taken apart, and put together again': async ({ page }) => {
    await openTab(page, 'speakers');
    await page.waitForSelector('.joined-speaker');
    await press(page, '.joined-speaker', 'Ilva Marden', 'Same name');
    await press(page, '.members > li', 'Toll of the bridge rises', 'Not the same');
    await expect.poll(() => textsOf(page, '.apart li')).toEqual(['Ilva Marden · Ilva MardenUndo']);
    await expect
      .poll(async () => (await textsOf(page, '.joined-speaker')).filter((text) => text.includes('Ilva Marden')).length)
      .toBe(2);
    await press(page, '.apart li', 'Ilva Marden', 'Undo');
    await expect.poll(() => textsOf(page, '.apart li')).toEqual([]);
    await press(page, '.suggestion', 'Orin Dask', 'The same');
    await expect.poll(() => textsOf(page, '.joined-speaker')).toContainEqual(expect.stringMatching(/Orin Dask.*Said by you/)); // prettier-ignore
    expect(await violationsIn(page)).toEqual([]);
  },

  'claims are noted, starred and found again': async ({ page }) => {
    await openTab(page, 'claims');
    // The list grows while it is painted: what is counted too early is of an unfinished one.
    await expect.poll(async () => (await textsOf(page, '.collected-claim')).length).toBeGreaterThan(8);
    await press(page, '.collected-claim', 'stay closed until the spring', 'Star');
    await press(page, '.collected-claim', 'stay closed until the spring', 'Note and tags');
    await page.waitForSelector('.mark-form input');
    await page.type('.mark-form textarea', 'ask the ferrymen');
    await page.type('.mark-form input', 'bridge, spring');
    await page.click('.filters [type="checkbox"]');
    await expect.poll(() => textsOf(page, '.collected-claim .claimed')).toEqual(['that the bridge would stay closed until the spring']); // prettier-ignore
    await page.click('.filters [type="checkbox"]');
    await page.type('.filters [type="search"]', 'ferrymen');
    await expect.poll(async () => (await textsOf(page, '.collected-claim')).length).toBe(1);
    expect(await violationsIn(page)).toEqual([]);
  },

  'files are brought in without running or loading anything of theirs; bad ones are said to be so': async ({
    browser,
    page,
    folder,
  }) => {
    const write = (file: string, content: string | Uint8Array) => {
      const at = path.join(folder, file);
      writeFileSync(at, content);
      return at;
    };
    const story = (day: number) => `Harbour Watch said that ${day} boats were lost in the harbour of Dresk.\n\nThe mayor said that the town would mend the pier.`; // prettier-ignore
    const files = [
      ...Array.from({ length: MANY }, (_, i) => write(`2026-10-${String((i % 28) + 1).padStart(2, '0')} boats ${i}.txt`, story(i))), // prettier-ignore
      write('hostile.html', HOSTILE),
      write('empty.txt', ''),
      write('picture.png', 'no picture'),
      write('broken.jsonl', '{"text":'),
      write(
        'links.html',
        '<!doctype html><title>Links</title><ul><li><a href="/a">One</a><li><a href="/b">Two</a></ul>',
      ),
    ];
    const before = browser.requests.length;
    await openTab(page, 'bring-in');
    const field = (await page.waitForSelector('.file-choice input'))!;
    await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...files);
    await page.waitForSelector('.not-read', { timeout: 60_000 });
    await expect.poll(() => textsOf(page, '.bring-in [role="status"] > p')).toEqual([`Articles brought in: ${MANY + 1}. Files with problems: 4.`]); // prettier-ignore
    await expect
      .poll(() => textsOf(page, '.not-read li'))
      .toEqual([
        'empty.txt: The file is empty.',
        'picture.png: This kind of file can’t be read.',
        'broken.jsonl: The file is damaged.',
        'links.html: No article can be told from the rest of the page.',
      ]);
    expect(browser.requests.slice(before)).toEqual([]);
    await openTab(page, 'articles');
    await expect.poll(() => textsOf(page, '[id$="-articles"] .tab-count')).toEqual([String(MANY + 4)]);
  },

  'everything is taken out, deleted, and comes back from a backup byte by byte': async ({ page, folder }) => {
    const downloads = path.join(folder, 'downloads');
    await openTab(page, 'take-out');
    await page.waitForSelector('[data-save="report"]');
    await page.click('[data-save="report"]');
    const report = (await savedFile(downloads, '.html')).toString();
    expect(report).not.toMatch(/<script|<link|src=/i);
    expect(report).toContain('31 civilians');
    await page.click('[data-save="csv"]');
    expect((await savedFile(downloads, '.csv')).toString().split('\r\n').length).toBeGreaterThan(MANY);
    await page.click('[data-save="backup"]');
    const backup = await savedFile(downloads, 'backup.jsonl');
    const restore = async (file: string) => {
      const field = (await page.$('[data-restore]'))!;
      await (field as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file);
    };

    await page.click('[data-delete-all]');
    await page.waitForSelector('.asked [type="submit"]');
    await page.click('.asked [type="submit"]');
    await expect.poll(() => textsOf(page, '.notice')).toEqual(['All collections are deleted. Nothing of them is left on this machine.']); // prettier-ignore
    await expect.poll(() => databaseSize(page)).toBe(0);

    const damaged = path.join(folder, 'damaged.jsonl');
    writeFileSync(
      damaged,
      backup.map((byte, i) => (i === backup.length - 20 ? byte ^ 1 : byte)),
    );
    await restore(damaged);
    await expect.poll(() => textsOf(page, '.notice')).toEqual(['This backup is damaged. Nothing was changed.']);
    const whole = path.join(folder, 'whole.jsonl');
    writeFileSync(whole, backup);
    await restore(whole);
    await expect.poll(() => textsOf(page, '.notice')).toEqual([`Restored. Articles: ${MANY + 4}.`]);
    rmSync(downloads, { recursive: true });
    await page.click('[data-save="backup"]');
    expect((await savedFile(downloads, 'backup.jsonl')).equals(backup)).toBe(true);
  },

  'a private window keeps nothing, and says so': async ({ browser }) => {
    const opened = await browser.privateWindow(PRIVATE);
    const popup = await browser.popup(opened);
    await waitUntilRead(popup);
    await expect.poll(() => textOf(popup, '.keep')).toBe('In a private window nothing is kept.');
    await popup.close();
    await opened.close();
    // Giving leave for private windows has started the extension anew.
    const fresh = await browser.extensionPage('collection.html', '.kept-article');
    await expect.poll(() => textsOf(fresh, '[id$="-articles"] .tab-count')).toEqual([String(MANY + 4)]);
  },
};

test.each(BROWSERS)('%s: a collection is made, looked through, taken out and brought back', async (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-collection-'));
  const pages = { ...KELMIN_PAGES, [PRIVATE]: KELMIN_PAGES[ADDRESSES[0]!]! };
  try {
    await withBrowser(name, { pages, downloads: path.join(folder, 'downloads') }, async (browser) => {
      const story: Story = { browser, page: await browser.open('about:blank'), folder };
      const taken: string[] = [];
      for (const [step, take] of Object.entries(STEPS)) {
        const began = performance.now();
        await take(story);
        taken.push(step);
        console.log(`${name}: ${step}: ${Math.round(performance.now() - began)} ms`);
      }
      expect(taken).toEqual(Object.keys(STEPS));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** How many records of collections there are; a database that is only being looked for has none. */
function databaseSize(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'sourcelight-collections')) return 0;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('sourcelight-collections');
      request.addEventListener('success', () => resolve(request.result));
    });
    const names = [...database.objectStoreNames];
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const request = database.transaction(name).objectStore(name).count();
          request.addEventListener('success', () => resolve(request.result));
        }),
    );
    const sum = (await Promise.all(counts)).reduce((total, count) => total + count, 0);
    database.close();
    return sum;
  });
}
