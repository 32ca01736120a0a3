/** What the popup does with the page, and the page with the popup: marks, figures, updates, switches and leave. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { BROWSERS } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { layersOf, pressed } from './surfaces/claim-steps';
import { openTab, textOf, typesOfSites, until } from './surfaces/popup-steps';
import { withSample } from './surfaces/with-sample';

/** What of the sample's claims is marked: the reporting words only of denials and their like. */
const ALL_PARTS = ['caveat', 'content', 'cue', 'figure', 'source'];

const LIVE_ADDRESS = 'http://news.example/live';
const LIVE_HTML = readFileSync(path.resolve(import.meta.dirname, '../fixtures/live-blog.html'), 'utf8');

describe.each(BROWSERS)('%s', (name) => {
  const given = withSample(name, { [LIVE_ADDRESS]: LIVE_HTML });

  test('the page is read for its sources, its numbers, quietly, or for one speaker', async () => {
    const { popup, page } = await given.openPopup();
    await popup.click('[data-marks]');
    const parts = () =>
      page.evaluate(layersOf).then((layers) => [...new Set(layers.map((layer) => layer.split('-').at(-1)!))].sort());
    await expect.poll(parts).toEqual(ALL_PARTS);
    await popup.click('[data-parts="numbers"]');
    await expect.poll(parts).toEqual(['figure']);
    // The key goes on round: numbers, quiet, everything, sources.
    await popup.press('m');
    await until(popup, pressed, '[data-quiet]');
    await expect.poll(parts).toEqual(ALL_PARTS);
    await popup.press('m');
    await popup.press('m');
    await expect.poll(parts).toEqual(['source']);
    await popup.click('[data-parts="all"]');
    await expect.poll(parts).toEqual(ALL_PARTS);

    await popup.click('.speaker [aria-pressed]');
    await until(popup, () => document.querySelector('.focused') !== null);
    await expect.poll(() => page.evaluate(layersOf)).toContain('sourcelight-dimmed');
    expect((await page.evaluate(layersOf)).filter((layer) => !/military|dimmed/.test(layer))).toEqual([]);
    await popup.click('.focused button');
    await expect.poll(() => page.evaluate(layersOf)).not.toContain('sourcelight-dimmed');
    await popup.close();
  });

  test('a live blog’s claims stand under their updates, what has come since the last visit is said to be new', async () => {
    const page = await given.started.browser.open(LIVE_ADDRESS);
    const popup = await given.started.browser.popup(page);
    await waitUntilRead(popup);
    const updates = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.update-heading')].map(({ textContent }) => textContent.trim()),
      );
    await expect
      .poll(updates)
      .toEqual([
        '14:32 GMT Ferries stay in the harbour',
        '13:05 GMT Council denies that warnings came late',
        '11:40 GMT Power fails on the western shore',
      ]);
    await page.evaluate(() => {
      const update = document.querySelector('.update')!.cloneNode(true) as Element;
      update.querySelector('time')!.textContent = '15:10 GMT';
      update.querySelector('h2')!.textContent = 'Lifeboat out again';
      const said = 'The lifeboat crew said that four sailors had been brought ashore alive at Cape Ruel.';
      update.querySelectorAll('p').forEach((paragraph) => (paragraph.textContent = said));
      document.querySelector('h1')!.after(update);
    });
    await expect
      .poll(async () => (await updates())[0], { timeout: 20_000 })
      .toBe('15:10 GMT Lifeboat out againnew since your last visit');
    await popup.close();
    // Loaded anew in the same tab: what has come since is new, what was there is not.
    given.started.browser.serve(
      LIVE_ADDRESS,
      LIVE_HTML.replace(
        /(?=<section class="update">)/,
        `<section class="update"><time>16:20 GMT</time><h2>Power is back</h2><p>${'The power company said on Monday evening that every house on the western shore had light again. '.repeat(2)}</p></section>`,
      ),
    );
    await page.reload();
    const again = await given.started.browser.popup(page);
    await waitUntilRead(again);
    const headings = () =>
      again.evaluate(() =>
        [...document.querySelectorAll('.update-heading')].map(({ textContent }) => textContent.trim()),
      );
    await expect
      .poll(async () => (await headings()).slice(0, 2), { timeout: 20_000 })
      .toEqual(['16:20 GMT Power is backnew since your last visit', '14:32 GMT Ferries stay in the harbour']);
    await again.close();
    given.started.browser.serve(LIVE_ADDRESS, LIVE_HTML);
    await page.close();
  });

  test('figures stand side by side, and one that nobody is named for leads to its place', async () => {
    const { popup, page } = await given.openPopup();
    await openTab(popup, 'numbers');
    await until(popup, () => document.querySelectorAll('.comparison svg').length > 1);
    // The tab counts the numbers that are in it.
    await until(popup, () => {
      document.querySelector<HTMLElement>('.numbers section > .button')?.click();
      const links = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
      const told = document.querySelector('[role="tab"][id$="-numbers"]')!.textContent.replace(/\D/g, '');
      return String(new Set(links.map(({ dataset }) => dataset['figure'])).size) === told;
    });
    await page.evaluate(() => scrollTo(0, 0));
    await popup.evaluate(() => {
      const links = document.querySelectorAll<HTMLElement>('.unsourced .figure-link');
      [...links].at(-1)!.focus();
    });
    await popup.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(0);
    await popup.close();
  });

  test('the page is switched off and on from the popup', async () => {
    const { popup } = await given.openPopup();
    await popup.click('.page-switch .switch');
    await until(popup, () => document.querySelector('.state h2')?.textContent === 'Highlights are off on this page');
    await popup.click('.page-switch .switch');
    await expect.poll(() => textOf(popup, '.claim .claim-text')).not.toBe('');
    await popup.close();
  });

  test('a kind hidden on this site only is shown everywhere else', async () => {
    const { popup } = await given.openPopup();
    await popup.click('[data-marks]');
    await popup.click('[data-scope="site"]');
    await until(popup, () => document.querySelector<HTMLInputElement>('[data-scope="site"]')!.checked);
    await popup.click('.kinds .switch');
    const label = await popup.evaluate(() => document.querySelector('.kinds .switch')!.getAttribute('aria-label'));
    await expect.poll(() => typesOfSites(popup)).toEqual([SOURCE_TYPES.length - 1]);
    await popup.close();
    const options = await given.started.browser.extensionPage('options.html', '.kind-table');
    expect(
      await options.evaluate(
        (label) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!.checked,
        label,
      ),
    ).toBe(true);
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('own choice of kinds');
    await options.close();
    const again = await given.openPopup();
    await until(again.popup, () => document.querySelector('.kind-chip')?.ariaPressed === 'false');
    await again.popup.close();
  });

  test('“Always on this site” asks inside the click, is remembered, and can be taken back', async () => {
    const { popup } = await given.openPopup();
    await popup.click('.mode summary');
    await popup.click('.mode-choice:nth-child(2) input');
    await until(popup, () => document.querySelector('.mode summary')!.textContent.startsWith('Always on '));
    await popup.close();
    const options = await given.started.browser.extensionPage('options.html', '.option-section');
    const words = () => options.evaluate(() => document.body.innerText);
    await expect.poll(words).toContain('read by itself');
    // And forgotten again.
    await options.click('.option-list .text-button');
    await expect.poll(words).toContain('No single site is allowed.');
    await options.close();
    const again = await given.openPopup();
    await expect.poll(() => textOf(again.popup, '.mode summary')).toContain('Only when I click');
    await again.popup.close();
  });
});
