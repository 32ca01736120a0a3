/** A store of collections that can't be used: held by another window, of a newer version, damaged, full. Each has its sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openTab, textsOf } from './collection/steps';
import { BROWSERS, startBrowser, type StartedBrowser } from './harness';

const DATABASE = 'sourcelight-collections';

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  /** A page of the extension from which the store is brought into its state. */
  let other: Page;
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-store-'));
  beforeAll(async () => {
    started = await startBrowser(name);
    other = await started.browser.extensionPage('options.html', 'body');
  });
  afterAll(async () => {
    await started.stop();
    rmSync(folder, { recursive: true });
  });
  afterEach(() => remove());

  /** Makes a database of this version with these stores, and holds it open if wanted. */
  const make = (version: number, stores: string[], isHeld: boolean) =>
    other.evaluate(
      (name, version, stores, isHeld) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, version);
          request.addEventListener('upgradeneeded', () => {
            for (const name of stores) {
              const store = request.result.createObjectStore(name, { keyPath: 'id' });
              if (name !== 'articles') continue;
              store.createIndex('day', ['collection', 'day']);
              store.createIndex('address', ['collection', 'address']);
            }
          });
          request.addEventListener('error', () => reject(request.error!));
          request.addEventListener('success', () => {
            if (isHeld) (globalThis as unknown as { held: IDBDatabase }).held = request.result;
            else request.result.close();
            resolve();
          });
        }),
      DATABASE,
      version,
      stores,
      isHeld,
    );
  const release = () => other.evaluate(() => (globalThis as unknown as { held?: IDBDatabase }).held?.close());
  async function remove(): Promise<void> {
    await release();
    await other.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(request.error!));
        }),
      DATABASE,
    );
  }

  const said = (page: Page) => textsOf(page, '.notice');
  const openCollection = () => started.browser.extensionPage('collection.html', 'h1');

  test('held by another window that does not let go: it says so, and opens when that has gone', async () => {
    await make(1, ['collections', 'articles', 'readings'], true);
    const page = await openCollection();
    await expect.poll(() => said(page)).toContain('Another window of an older version is still open. Close it and try again.'); // prettier-ignore
    await release();
    await page.close();
    const again = await started.browser.extensionPage('collection.html', '[role="tab"]');
    expect((await said(again)).filter((words) => /older version|could not/.test(words))).toEqual([]);
    await again.close();
  });

  test('of a newer version: nothing is touched', async () => {
    await make(99, ['collections'], false);
    const page = await openCollection();
    await expect.poll(async () => (await said(page)).join()).toContain('made by a newer version of Sourcelight');
    await page.close();
    const versions = () => other.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
    expect(await versions()).toEqual([99]);
  });

  test('without what should be in it', async () => {
    await make(2, [], false);
    const page = await openCollection();
    await expect.poll(async () => (await said(page)).join()).toContain('The browser could not open your collections.');
    await page.close();
  });

  test('full: nothing is added, what was there stays', async () => {
    const page = await openCollection();
    await openTab(page, 'bring-in');
    const bring = async (file: string) => {
      const at = path.join(folder, file);
      writeFileSync(at, 'Harbour Watch said that nine boats were lost in the harbour of Dresk.\n\nThe mayor said that the town would mend the pier.'); // prettier-ignore
      const field = (await page.waitForSelector('.file-choice input'))!;
      await (field as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(at);
    };
    const articles = () => textsOf(page, '[id$="-articles"] .tab-count');
    await bring('2026-10-01 first.txt');
    await expect.poll(articles).toEqual(['1']);
    await page.evaluate(() => {
      // No disk can be filled in a test: the browser's own call says what it says then.
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    await bring('2026-10-02 second.txt');
    await expect
      .poll(async () => (await textsOf(page, '.bring-in')).join())
      .toContain('There is no room left on the disk. Nothing was added; what was kept before is unharmed.');
    expect(await articles()).toEqual(['1']);
    await page.close();
  });
});
