/** The options page in both browsers: kinds, own sources, what counts, files of settings. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS } from './sample';
import { withSample } from './surfaces/with-sample';

const bodyText = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('%s', (name) => {
  const given = withSample(name);

  const openOptions = () => given.started.browser.extensionPage('options.html', '.kind-table');

  async function choose(page: Page, content: string, what: 'all' | 'rules' = 'all'): Promise<void> {
    const file = path.join(given.downloads, 'settings.json');
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
    const article = await given.started.browser.open(SAMPLE_ADDRESS);
    const popup = await given.started.browser.popup(article);
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
    await expect.poll(sheet, { timeout: 20_000 }).toMatch(/wavy (?:rgb\(18, 52, 86\)|#123456)|rgb\(18, 52, 86\).*wavy/);
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
    const again = await given.started.browser.popup(article);
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
      ...['S', 'H', 'J', 'K'].map((letter) => expect.stringMatching(new RegExp(`(?:Alt|Shift).*${letter}$`)) as string),
      'none',
    ]);
    const save = await page.waitForSelector('::-p-text(Save all settings)');
    await save!.click();
    const file = path.join(given.downloads, 'sourcelight-settings.json');
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
    const file = path.join(given.downloads, 'sourcelight-sources.json');
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
