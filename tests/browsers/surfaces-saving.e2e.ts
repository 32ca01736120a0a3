/** What a reader takes away from the popup: a claim, all of them in each format, a report. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationsSchema, cslSchema, exportedJsonSchema } from '../../lib/report/exports';
import { BROWSERS } from './harness';
import { SAMPLE_ADDRESS } from './sample';
import { quotedIn, quoteIn } from './surfaces/annotated';
import { violationsIn } from './surfaces/axe';
import { focusInNextCard } from './surfaces/card-steps';
import { clipboardOf, openTab, tabOf, textOf, until } from './surfaces/popup-steps';
import { withSample } from './surfaces/with-sample';

describe.each(BROWSERS)('%s', (name) => {
  const given = withSample(name);

  test('a claim is copied with its speaker and a link to its words', async () => {
    const { popup } = await given.openPopup();
    await clipboardOf(popup);
    await popup.click('.claim-text');
    await popup.click('.claim-actions button');
    await until(popup, () => document.querySelector('.panel-foot .notice')?.textContent === 'Copied.');
    const copied = await clipboardOf(popup);
    expect(copied).toContain(await textOf(popup, '.speaker h3 bdi'));
    expect(copied).toContain(`${SAMPLE_ADDRESS}#:~:text=`);
    await popup.close();
  });

  test('a claim is copied from its card, on an insecure page too', async () => {
    const { popup, page } = await given.openPopup();
    const speaker = await textOf(popup, '.speaker h3 bdi');
    await popup.close();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await focusInNextCard(given.started.browser, page, 'Copy with a link');
    await page.keyboard.press('Enter');
    await expect.poll(() => given.started.browser.card(page), { timeout: 20_000 }).toContain('Copied.');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      document.body.prepend(document.createElement('textarea'));
      document.querySelector('textarea')!.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = () => page.$eval('textarea', ({ value }) => value);
    await expect.poll(pasted).toContain(speaker);
    expect(await pasted()).toContain(`${SAMPLE_ADDRESS}#:~:text=`);
    await page.close();
  });

  test('all claims are copied in every format', async () => {
    const { popup, page } = await given.openPopup();
    await openTab(popup, 'save');
    await clipboardOf(popup);
    const copies: Record<string, string> = {};
    for (const format of ['md', 'csv', 'numbers', 'json', 'annotations', 'bibtex', 'csl']) {
      // Else the notice of the copy before may lie over it.
      await popup.evaluate((format) => document.querySelector(`[data-copy="${format}"]`)!.scrollIntoView({ block: 'center' }), format); // prettier-ignore
      await popup.click(`[data-copy="${format}"]`);
      const before = Object.values(copies);
      copies[format] = await expect
        .poll(() => clipboardOf(popup).then((text) => (before.includes(text) ? '' : text)), { timeout: 20_000 })
        .not.toBe('')
        .then(() => clipboardOf(popup));
    }
    expect(copies['md']).toMatch(/^---\ntitle: "Thousands flee .+\naddress: "http:.+\nauthors: \["Ines Corvald"\]\n/);
    expect(copies['md']).toContain(`[↗](<${SAMPLE_ADDRESS}#:~:text=`);
    expect(copies['csv']).toMatch(/^\uFEFF?claim,speaker,role,type/);
    expect(copies['csv']).toContain(`${SAMPLE_ADDRESS}#:~:text=`);
    expect(copies['numbers']).toMatch(/^\uFEFF?number,value,max,bound/);
    expect(exportedJsonSchema.parse(JSON.parse(copies['json']!)).page.published).toBe('2026-03-14');
    const { first } = annotationsSchema.parse(JSON.parse(copies['annotations']!));
    expect(await quotedIn(page, first.items)).toEqual(first.items.map(quoteIn));
    expect(copies['bibtex']).toContain('@online{corvald2026thousands,');
    expect(cslSchema.parse(JSON.parse(copies['csl']!))[0]!.note).toContain('its troops had retaken the bridge');
    await popup.close();
  });

  test('all claims are saved as files', async () => {
    const { popup } = await given.openPopup();
    await openTab(popup, 'save');
    for (const [format, ending] of [
      ['md', 'md'],
      ['csv', 'bri.csv'],
      ['json', 'json'],
      ['csl', 'csl.json'],
    ]) {
      // prettier-ignore
      await popup.click(`[data-save="${format}"]`);
      const file = () => readdirSync(given.downloads).find((name) => name.endsWith(ending!));
      await expect.poll(file, { timeout: 20_000 }).toMatch(/^Thousands-flee-the-Varda-valley/);
      const written = () => readFileSync(path.join(given.downloads, file()!), 'utf8');
      await expect.poll(written, { timeout: 20_000 }).toContain('its troops had retaken the bridge');
    }
    await popup.close();
  });

  test('the report shows the page in full, for print', async () => {
    const { popup, page } = await given.openPopup();
    const statements = await textOf(popup, '.summary strong');
    const tabId = await tabOf(popup);
    await popup.close();
    const report = await given.started.browser.extensionPage(`report.html?tab=${tabId}`, '.report');
    await expect
      .poll(() => report.evaluate(() => document.querySelector('.summary strong')?.textContent))
      .toBe(statements);
    expect(await violationsIn(report)).toEqual([]);
    await page.close();
    await report.waitForSelector('.state h2');
    expect(await report.evaluate(() => document.querySelector('.state h2')!.textContent)).toBe('The page has gone');
    await report.close();
  });
});
