/** The extension's own pages in both browsers: options, welcome, the report, and every surface under the accessibility rules. */
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, withBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { violationsIn } from './surfaces/axe';
import { openTab } from './surfaces/popup-steps';

const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML };

const bodyText = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('%s', (name) => {
  describe.each(['light', 'dark'] as const)('%s', (colourScheme) => {
    let started: StartedBrowser;
    beforeAll(async () => {
      started = await startBrowser(name, { pages: PAGES, colourScheme });
    });
    afterAll(() => started.stop());

    test('the popup breaks no accessibility rule, whatever it shows', async () => {
      const popup = await started.browser.popup(await started.browser.open(SAMPLE_ADDRESS));
      await waitUntilRead(popup);
      expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
        colourScheme === 'dark',
      );
      for (const tab of ['claims', 'numbers', 'save'] as const) {
        await openTab(popup, tab);
        expect(await violationsIn(popup)).toEqual([]);
      }
      await popup.close();
    });

    test.each([
      ['options.html', '.kind-table'],
      ['welcome.html', '.key'],
      ['sidepanel.html', '.state h2'],
      ['report.html?tab=99999', '.state h2'],
    ])('%s breaks no accessibility rule', async (file, selector) => {
      const page = await started.browser.extensionPage(file, selector);
      expect(await violationsIn(page)).toEqual([]);
      await page.close();
    });
  });

  describe('options', () => {
    let started: StartedBrowser;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-import-'));
      started = await startBrowser(name, { pages: PAGES, grantRequests: true });
    });
    afterAll(async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    const openOptions = () => started.browser.extensionPage('options.html', '.kind-table');

    async function choose(page: Page, content: string): Promise<void> {
      const file = path.join(folder, 'settings.json');
      writeFileSync(file, content);
      const field = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    }

    test('a source of the reader’s own is tried on a sentence by the engine', async () => {
      const page = await openOptions();
      await page.type('.rule-form input.field', 'Harbour Watch');
      await page.select('.rule-form select', 'aid');
      await page.click('.rule-form [type="submit"]');
      await page.waitForSelector('.rules li');
      await page.type('.try input', 'Harbour Watch said on Monday that 12 boats were turned back.');
      await page.click('.try [type="submit"]');
      await expect.poll(() => page.$eval('.try-result', (result) => result.textContent)).toContain('Aid organisations');
      expect(await page.$eval('.try-result', (result) => result.textContent)).toContain('your rule');
      await page.close();
    });

    test('a file is shown before it changes anything, and changes just that', async () => {
      const page = await openOptions();
      const file = { format: 'sourcelight-settings', version: 1, looks: { palette: 'tritanopia', beliefs: 'maybe' } };
      await choose(
        page,
        JSON.stringify({ ...file, rules: [{ pattern: 'Tide Office', isPattern: false, type: 'expert' }] }),
      );
      await page.waitForSelector('.import-preview');
      const preview = await page.$eval('.import-preview', (box) => box.textContent);
      expect(preview).toContain('1 new source');
      expect(preview).toContain('Tide Office: Experts');
      expect(preview).toContain('1 entry makes no sense');
      expect(await page.$eval('.palette select', (select) => select.value)).toBe('standard');
      await page.click('[data-apply]');
      await expect.poll(() => page.$eval('.palette select', (select) => select.value)).toBe('tritanopia');
      await expect
        .poll(() => page.$$eval('.rules bdi', (names) => names.map((name) => name.textContent)))
        .toContain('Tide Office');
      await page.close();
    });

    test('files that are none of ours are refused in words', async () => {
      const page = await openOptions();
      await choose(page, '<script>alert(1)</script>');
      await expect.poll(() => bodyText(page)).toContain('it is not JSON');
      await choose(page, '{"__proto__": {"rules": []}, "looks": {}}');
      await expect.poll(() => bodyText(page)).toContain('no settings file of Sourcelight');
      await choose(page, `{"format": "sourcelight-settings", "version": 1, "rules": "${'x'.repeat(5_000_000)}"}`);
      await expect.poll(() => bodyText(page)).toContain('too big');
      expect(await page.$('.import-preview')).toBeNull();
      await page.close();
    });

    test('leave for all sites is asked for in the click and taken back', async () => {
      const page = await openOptions();
      await page.click('[data-allow-all]');
      await expect.poll(() => bodyText(page)).toContain('Allowed on all sites');
      const article = await started.browser.open(SAMPLE_ADDRESS);
      const marked = () => article.evaluate(() => CSS.highlights.size);
      await expect.poll(marked, { timeout: 20_000 }).toBeGreaterThan(0);
      await article.close();
      await page.bringToFront();
      await page.evaluate(() => {
        const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Take back');
        button?.scrollIntoView({ block: 'center' });
        if (button) button.id = 'take-back';
      });
      await page.click('#take-back');
      await expect.poll(() => bodyText(page)).toContain('Not allowed on all sites');
      await page.close();
    });

    test('everything is forgotten after one more question', async () => {
      const page = await openOptions();
      await page.click('[data-ask-reset]');
      await page.click('[data-reset]');
      await expect.poll(() => bodyText(page)).toContain('All settings are as at the beginning');
      expect(await page.$eval('.palette select', (select) => select.value)).toBe('standard');
      await expect.poll(() => page.$('.rules li')).toBeNull();
      await page.close();
    });
  });

  test('the welcome page marks its sample by the real engine', async () => {
    await withBrowser(name, {}, async (browser) => {
      const page = await browser.extensionPage('welcome.html', '.sample');
      await expect.poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 20_000 }).toBeGreaterThan(0);
      expect(browser.requests).toEqual([]);
    });
  });

  test('in Arabic the interface runs from right to left and leaves no word in English', async () => {
    await withBrowser(name, { pages: PAGES, language: 'ar' }, async (browser) => {
      const popup = await browser.popup(await browser.open(SAMPLE_ADDRESS));
      await waitUntilRead(popup);
      expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
        'rtl',
        'ar',
      ]);
      const names = await popup.evaluate(() => [...document.querySelectorAll('.kind-name')].map((n) => n.textContent));
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => /[a-z]/i.test(name))).toEqual([]);
      expect(await violationsIn(popup)).toEqual([]);
    });
  });
});
