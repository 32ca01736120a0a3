/** What is left of articles that were being kept when the browser's process was killed: each is whole, or not there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { BROWSERS, startBrowser } from './harness';
import { openTab } from './collection/steps';

const MANY = 300;

test.each(BROWSERS)('%s: killed in the middle of keeping, nothing is half there', async (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-kill-'));
  const files = Array.from({ length: MANY }, (_, i) => {
    const file = path.join(folder, `2026-10-01 boats ${i}.txt`);
    writeFileSync(file, `Harbour Watch said that ${i} boats were lost in the harbour of Dresk. The mayor said that the town would mend the pier.`); // prettier-ignore
    return file;
  });
  const profile = mkdtempSync(path.join(tmpdir(), 'sourcelight-profile-'));
  const first = await startBrowser(name, { profile });
  try {
    const page = await first.browser.extensionPage('collection.html', '[role="tab"]');
    await openTab(page, 'bring-in');
    const field = (await page.waitForSelector('.file-choice input'))!;
    await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(...files);
    // Somewhere among them, while one is being written.
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 40);
  } finally {
    first.kill();
    await first.stop().catch(() => undefined);
  }

  const second = await startBrowser(name, { profile });
  try {
    const page = await second.browser.extensionPage('collection.html', '.kept-article');
    const { articles, readings, extracts } = await keysIn(page);
    expect(articles.length).toBeGreaterThan(40);
    expect(articles.length).toBeLessThan(MANY);
    expect(readings).toEqual(articles);
    expect(extracts).toEqual(articles);
  } finally {
    await second.stop();
    for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true, maxRetries: 3 });
  }
});

/** The keys of the stores that hold an article's parts. */
function keysIn(page: Page): Promise<Record<'articles' | 'readings' | 'extracts', IDBValidKey[]>> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const database = await wait(indexedDB.open('sourcelight-collections'));
    const keys = (name: string) => wait(database.transaction(name).objectStore(name).getAllKeys());
    return { articles: await keys('articles'), readings: await keys('readings'), extracts: await keys('extracts') };
  });
}
