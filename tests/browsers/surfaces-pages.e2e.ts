/** The extension's own pages in both browsers: options, welcome, and all of them in a language that runs from right to left. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, startBrowser, withBrowser, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { violationsIn } from './surfaces/axe';
import { tabOf, until } from './surfaces/popup-steps';
import { forgetAll } from './surfaces/stores';

const PAGES = { [SAMPLE_ADDRESS]: SAMPLE_HTML };

const bodyText = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('%s', (name) => {
  describe('options', () => {
    let started: StartedBrowser;
    let folder: string;
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-import-'));
      started = await startBrowser(name, { pages: PAGES, grantRequests: true, downloads: folder });
    });
    afterAll(async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await forgetAll(started.browser);
    });

    const openOptions = () => started.browser.extensionPage('options.html', '.kind-table');

    async function choose(page: Page, content: string, what: 'all' | 'rules' = 'all'): Promise<void> {
      const file = path.join(folder, 'settings.json');
      writeFileSync(file, content);
      const field = (await page.$(`[data-import="${what}"]`)) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    }

    test('the table of kinds has heads of whole words, each in one line', async () => {
      const page = await openOptions();
      const broken = await page.evaluate(() => {
        const range = document.createRange();
        return [...document.querySelectorAll('.kind-table thead th')].flatMap((head) => {
          range.selectNodeContents(head);
          return range.getClientRects().length === 1 ? [] : [head.textContent];
        });
      });
      expect(broken).toEqual([]);
      await page.close();
    });

    test('a source of the reader’s own is tried on a sentence by the engine, changed and removed', async () => {
      const page = await openOptions();
      await page.type('.rule-form input.field', 'Harbour Watch');
      await page.select('.rule-form select', 'aid');
      await page.click('.rule-form [type="submit"]');
      await page.waitForSelector('.rules li');
      await page.type('.try input', 'Harbour Watch said on Monday that 12 boats were turned back.');
      await page.click('.try [type="submit"]');
      await expect.poll(() => page.$eval('.try-result', (result) => result.textContent)).toContain('Aid organisations');
      expect(await page.$eval('.try-result', (result) => result.textContent)).toContain('your rule');
      const listed = () => page.$$eval('.rules li', (rules) => rules.map((rule) => (rule as HTMLElement).innerText));
      await page.click('.rules .text-button');
      await page.select('.rule-form select', 'expert');
      await page.click('.rule-form [type="submit"]');
      await expect.poll(listed).toEqual([expect.stringContaining('Experts')]);
      await page.click('.rules .text-button:last-child');
      await expect.poll(listed).toEqual([]);
      await page.close();
    });

    test('a kind’s colour, line and place in the page are the reader’s, and so is what counts', async () => {
      const article = await started.browser.open(SAMPLE_ADDRESS);
      const popup = await started.browser.popup(article);
      await waitUntilRead(popup);
      const statements = () => popup.evaluate(() => parseInt(document.querySelector('.summary')!.textContent));
      const before = await statements();
      const page = await openOptions();
      await page.$eval('[aria-label="Colour of Armed forces"]', (field) => {
        (field as HTMLInputElement).value = '#123456';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.select('[aria-label="Line of Armed forces"]', 'wavy');
      const sheet = () =>
        article.evaluate(() =>
          document.adoptedStyleSheets
            .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
            .find((rule) => rule.includes('military-content')),
        );
      await expect
        .poll(sheet, { timeout: 20_000 })
        .toMatch(/wavy (?:rgb\(18, 52, 86\)|#123456)|rgb\(18, 52, 86\).*wavy/);
      await page.click('[aria-label="Armed forces: as in the palette"]');
      await expect.poll(sheet, { timeout: 20_000 }).not.toContain('wavy');

      await page.click('[aria-label="Show Armed forces"]');
      const isMarked = () => article.evaluate(() => CSS.highlights.has('sourcelight-military-content'));
      await expect.poll(isMarked, { timeout: 20_000 }).toBe(false);
      await page.click('[aria-label="Show Armed forces"]');
      await expect.poll(isMarked, { timeout: 20_000 }).toBe(true);

      await page.click('[aria-label="Hopes, plans and fears as well"]');
      await page.focus('input[type="range"]');
      await page.keyboard.press('Home');
      await page.close();
      const again = await started.browser.popup(article);
      await waitUntilRead(again);
      const now = () => again.evaluate(() => parseInt(document.querySelector('.summary')!.textContent));
      await expect.poll(now).toBeGreaterThan(before);
      await again.close();
      await article.close();
    });

    test('the settings are saved to a file, with the keys in force shown', async () => {
      const page = await openOptions();
      await page.waitForSelector('.shortcut-keys');
      expect(await page.$$eval('.shortcut-keys', (keys) => keys.map(({ textContent }) => textContent))).toEqual([
        ...['S', 'H', 'J', 'K'].map(
          (letter) => expect.stringMatching(new RegExp(`(?:Alt|Shift).*${letter}$`)) as string,
        ),
        'none',
      ]);
      const save = await page.waitForSelector('::-p-text(Save all settings)');
      await save!.click();
      const file = path.join(folder, 'sourcelight-settings.json');
      await expect
        .poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 20_000 })
        .toContain('"format": "sourcelight-settings"');
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

    test('own sources go to somebody else as a file, which brings nothing but sources', async () => {
      const page = await openOptions();
      await page.type('.rule-form input.field', 'Lighthouse Fund');
      await page.select('.rule-form select', 'aid');
      await page.click('.rule-form [type="submit"]');
      await page.waitForSelector('[data-export="rules"]');
      await page.click('[data-export="rules"]');
      const file = path.join(folder, 'sourcelight-sources.json');
      await expect
        .poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 20_000 })
        .toContain('Lighthouse Fund');
      const shared = JSON.parse(readFileSync(file, 'utf8')) as { rules: object[] };
      expect(Object.keys(shared)).toEqual(['format', 'version', 'rules']);

      const palette = await page.$eval('.palette select', (select) => select.value);
      const rules = [...shared.rules, { pattern: 'Coast Council', isPattern: false, type: 'government' }];
      await choose(page, JSON.stringify({ ...shared, rules, looks: { palette: 'protanopia' } }), 'rules');
      await page.waitForSelector('.import-preview');
      expect(await page.$eval('.import-preview', (box) => box.textContent)).toContain('Coast Council: Governments');
      await page.click('[data-apply]');
      await expect
        .poll(() => page.$$eval('.rules bdi', (names) => names.map((name) => name.textContent)))
        .toEqual(expect.arrayContaining(['Lighthouse Fund', 'Coast Council']));
      expect(await page.$eval('.palette select', (select) => select.value)).toBe(palette);
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

    test('the welcome page shows what is allowed as it is, and taking it back takes the leave back', async () => {
      const welcome = await started.browser.extensionPage('welcome.html', '[data-access]');
      const chosen = () =>
        welcome.evaluate(() => document.querySelector<HTMLInputElement>('[data-access]:checked')?.dataset['access']);
      const marks = (page: Page) => page.evaluate(() => CSS.highlights.size);
      // The sample is seen before anything is asked.
      expect(
        await welcome.evaluate(() => {
          const [sample, choice] = [document.querySelector('.sample')!, document.querySelector('.choice')!];
          return sample.compareDocumentPosition(choice) === Node.DOCUMENT_POSITION_FOLLOWING;
        }),
      ).toBe(true);
      await expect.poll(chosen).toBe('ask');
      await welcome.click('[data-access="all"]');
      await expect.poll(() => bodyText(welcome)).toContain('Sourcelight reads on all sites.');
      await expect.poll(chosen).toBe('all');
      const article = await started.browser.open(SAMPLE_ADDRESS);
      await expect.poll(() => marks(article), { timeout: 20_000 }).toBeGreaterThan(0);
      const popup = await started.browser.popup(article);
      await waitUntilRead(popup);
      const modes = () =>
        popup.evaluate(() =>
          [...document.querySelectorAll('.mode-choice')].map(({ textContent }) => textContent.trim()),
        );
      await expect
        .poll(modes)
        .toEqual(['Only when I click', 'On all sites', 'On all sites but northern-dispatch.example']);
      await popup.close();
      await article.close();

      await welcome.bringToFront();
      await welcome.click('[data-access="ask"]');
      await expect.poll(() => bodyText(welcome)).toContain('Sourcelight reads when you click its button.');
      await expect.poll(chosen).toBe('ask');
      await welcome.close();
      const unasked = await started.browser.open(SAMPLE_ADDRESS);
      await new Promise((resume) => void setTimeout(resume, 2_000));
      expect(await marks(unasked)).toBe(0);
      await unasked.close();
    });

    test('everything is forgotten after one more question', async () => {
      const page = await openOptions();
      await page.click('[data-ask-reset]');
      await page.click('[data-reset]');
      await expect.poll(() => bodyText(page)).toContain('All settings are as at the beginning');
      await expect.poll(() => page.$eval('.palette select', (select) => select.value)).toBe('standard');
      await expect.poll(() => page.$('.rules li')).toBeNull();
      await page.close();
    });
  });

  test('in Arabic the interface runs from right to left and leaves no word in English', async () => {
    await withBrowser(name, { pages: PAGES, language: 'ar' }, async (browser) => {
      const page = await browser.open(SAMPLE_ADDRESS);
      const popup = await browser.popup(page);
      await waitUntilRead(popup);
      expect(await popup.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
        'rtl',
        'ar',
      ]);
      await until(
        popup,
        () => document.querySelector('.kind-name') !== null && document.querySelector('.claim .passage') !== null,
      );
      const names = await popup.evaluate(() => [...document.querySelectorAll('.kind-name')].map((n) => n.textContent));
      expect(names.filter((name) => /[a-z]/i.test(name))).toEqual([]);
      // The article's own words keep their direction, and stand on their own side.
      const passages = await popup.evaluate(() =>
        [...document.querySelectorAll('.claim .passage')].map((passage) => {
          const { direction, textAlign } = getComputedStyle(passage);
          const range = document.createRange();
          range.selectNodeContents(passage);
          const isAtLeft = Math.abs(range.getClientRects()[0]!.left - passage.getBoundingClientRect().left) < 3;
          return `${direction} ${textAlign} ${isAtLeft}`;
        }),
      );
      expect([...new Set(passages)]).toEqual(['ltr start true']);
      expect(await violationsIn(popup)).toEqual([]);
      const tab = await tabOf(popup);
      await popup.close();
      // In the card and in the report, too, names and reporting words are set apart from the words around them.
      await browser.command(page, 'next-claim');
      await expect.poll(() => browser.card(page), { timeout: 20_000 }).toMatch(/<h2><bdi lang="en">[^<]+<\/bdi>/);
      expect(await browser.card(page)).toMatch(/<bdi [^>]*class="cue"[^>]*>“[^<]+”<\/bdi>/);
      const report = await browser.extensionPage(`report.html?tab=${tab}`, '.report .passage');
      const directions = await report.evaluate(() =>
        [...document.querySelectorAll('.report .passage')].map((passage) => getComputedStyle(passage).direction),
      );
      expect([...new Set(directions)]).toEqual(['ltr']);
      expect(await violationsIn(report)).toEqual([]);
    });
  });
});
