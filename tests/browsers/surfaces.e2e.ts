/** What a reader does in the popup, the panel and the other pages, in both browsers, with the real toolbar popup. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { annotationsSchema, cslSchema, exportedJsonSchema } from '../../lib/report/exports';
import { BROWSERS, startBrowser, type Popup, type StartedBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { layersOf, pressed, tabStopsIn } from './surfaces/claim-steps';
import { violationsIn } from './surfaces/axe';
import { quotedIn, quoteIn } from './surfaces/annotated';
import { focusInNextCard } from './surfaces/card-steps';
import { forgetAll } from './surfaces/stores';
import { clipboardOf, openTab, tabOf, textOf, typesOfSites, until } from './surfaces/popup-steps';

/** What of the sample's claims is marked: the reporting words only of denials and their like. */
const ALL_PARTS = ['caveat', 'content', 'cue', 'figure', 'source'];
const LIVE_ADDRESS = 'http://news.example/live';
const LIVE_HTML = readFileSync(path.resolve(import.meta.dirname, '../fixtures/live-blog.html'), 'utf8');

describe.each(BROWSERS)('%s', (name) => {
  let started: StartedBrowser;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), 'sourcelight-downloads-'));
    started = await startBrowser(name, {
      pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML, [LIVE_ADDRESS]: LIVE_HTML },
      grantRequests: true,
      downloads,
    });
  });
  afterAll(async () => {
    await started.stop();
    rmSync(downloads, { recursive: true, force: true });
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await forgetAll(started.browser);
  });

  async function openPopup(): Promise<{ popup: Popup; page: Awaited<ReturnType<typeof started.browser.open>> }> {
    const page = await started.browser.open(SAMPLE_ADDRESS);
    const popup = await started.browser.popup(page);
    await waitUntilRead(popup);
    return { popup, page };
  }

  /** How many claims there are, once all are drawn: the list grows as long as its end is near. */
  const allClaims = (popup: Popup) =>
    popup.waitFor(() => {
      document.querySelector<HTMLElement>('.claims > .button')?.click();
      return !document.querySelector('.claims > .button') && document.querySelectorAll('.claim').length;
    });

  test('claims come first: three of them are seen on opening, each with one stop for the Tab key', async () => {
    const { popup } = await openPopup();
    const seen = () =>
      popup.evaluate(() => {
        const bottoms = [...document.querySelectorAll('.claim')].map((claim) => claim.getBoundingClientRect().bottom);
        return bottoms.filter((bottom) => bottom <= 510).length;
      });
    await expect.poll(seen).toBeGreaterThanOrEqual(3);
    expect(await popup.evaluate(tabStopsIn, '.claim')).toBe(1);
    await popup.close();
  });

  test('a denial is told by word and shape, alone on demand, and opens to its sentence', async () => {
    const { popup } = await openPopup();
    await popup.click('[data-finder]');
    await popup.click('[data-only="denied"]');
    await until(popup, () => document.querySelectorAll('.claim').length > 0);
    await until(popup, () =>
      [...document.querySelectorAll('.claim')].every((claim) => claim.querySelector('.act[data-act="denies"] svg')),
    );
    const fighters = await popup.waitFor(() => {
      const claims = [...document.querySelectorAll<HTMLElement>('.claim')];
      const claim = claims.find(({ textContent }) => textContent.includes('fighters were treated'));
      claim?.querySelector<HTMLElement>('.claim-text')!.click();
      return claim?.dataset['claim'];
    });
    // The reporting words come first, then what is said.
    await until(popup, (claim) => document.querySelector(`[data-claim="${claim}"] .claim-actions`) !== null, fighters);
    await expect
      .poll(() => textOf(popup, `[data-claim="${fighters}"] .passage`))
      .toMatch(/^Denial The organisation said it had shared .* and denied that fighters were treated there\.$/);
    await expect.poll(() => textOf(popup, `[data-claim="${fighters}"] mark`)).toBe('that fighters were treated there');
    await popup.click('[data-only="quoted"]');
    await until(popup, () => document.querySelectorAll('.claim').length === 0);
    await popup.close();
  });

  test('the list is walked, opened and copied from by its keys, which a box tells', async () => {
    const { popup } = await openPopup();
    await clipboardOf(popup);
    for (const key of 'jjk') await popup.press(key);
    const [first, focused] = await popup.evaluate(() => [
      document.querySelector('.claim')!.getAttribute('data-claim'),
      document.activeElement!.closest('.claim')!.getAttribute('data-claim'),
    ]);
    expect(focused).toBe(first);
    await popup.press('o');
    await until(popup, () => document.querySelector('.claim-text')!.ariaExpanded === 'true');
    await popup.press('c');
    await until(popup, () => document.querySelector('.panel-foot .notice')?.textContent === 'Copied.');
    expect(await clipboardOf(popup)).toContain(`${SAMPLE_ADDRESS}#:~:text=`);
    await popup.press('?');
    await until(popup, () => document.querySelector<HTMLDialogElement>('.keys')?.open === true);
    expect(await popup.evaluate(() => document.querySelectorAll('.keys kbd').length)).toBe(8);
    expect(await violationsIn(popup)).toEqual([]);
    await popup.click('.keys .button');
    await until(popup, () => document.querySelector('.keys') === null);
    await popup.close();
  });

  test('the page is read for its sources, its numbers, quietly, or for one speaker', async () => {
    const { popup, page } = await openPopup();
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
    const page = await started.browser.open(LIVE_ADDRESS);
    const popup = await started.browser.popup(page);
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
    started.browser.serve(
      LIVE_ADDRESS,
      LIVE_HTML.replace(
        /(?=<section class="update">)/,
        `<section class="update"><time>16:20 GMT</time><h2>Power is back</h2><p>${'The power company said on Monday evening that every house on the western shore had light again. '.repeat(2)}</p></section>`,
      ),
    );
    await page.reload();
    const again = await started.browser.popup(page);
    await waitUntilRead(again);
    const headings = () =>
      again.evaluate(() =>
        [...document.querySelectorAll('.update-heading')].map(({ textContent }) => textContent.trim()),
      );
    await expect
      .poll(async () => (await headings()).slice(0, 2), { timeout: 20_000 })
      .toEqual(['16:20 GMT Power is backnew since your last visit', '14:32 GMT Ferries stay in the harbour']);
    await again.close();
    started.browser.serve(LIVE_ADDRESS, LIVE_HTML);
    await page.close();
  });

  test('claims are found by words and by kind, and the list says when none fits', async () => {
    const { popup } = await openPopup();
    const all = await allClaims(popup);
    // Search and filters stand behind one control.
    expect(await popup.evaluate(() => document.querySelector('.finder'))).toBe(null);
    await popup.click('[data-finder]');
    await popup.click('.find input');
    for (const key of 'bridge') await popup.press(key);
    const few = (all: number) => {
      const { length } = document.querySelectorAll('.claim');
      return length > 0 && length < all;
    };
    await until(popup, few, all);
    await expect.poll(() => textOf(popup, '.claim')).toMatch(/bridge/i);
    for (const key of 'qzx') await popup.press(key);
    await until(popup, () => document.querySelectorAll('.claim').length === 0);
    await expect.poll(() => textOf(popup, '.finder [role="status"]')).toBe('No claim fits.');
    await popup.close();
  });

  test('claims are found by the kind of source, and speakers stand in the order wanted', async () => {
    const { popup } = await openPopup();
    const speakers = () =>
      popup.evaluate(() => [...document.querySelectorAll('.speaker h3')].map((h) => h.textContent));
    const counts = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.speaker')].map((speaker) => speaker.querySelectorAll('.claim').length),
      );
    await popup.click('[data-finder]');
    await until(popup, () => document.querySelector('.finder select') !== null);
    const choose = (label: string, value: string) =>
      popup.evaluate(
        (label, value) => {
          const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`)!;
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        label,
        value,
      );
    const first = await speakers();
    await choose('Order', 'claims');
    await expect.poll(async () => (await speakers())[0]).not.toBe(first[0]);
    // The last one drawn may have more than the list shows as yet.
    const whole = (await counts()).slice(0, -1);
    expect(whole).toEqual(whole.toSorted((a, b) => b - a));
    await choose('Kind of source', 'un');
    const kinds = () =>
      popup.evaluate(() => [...document.querySelectorAll('.speaker-kind')].map((kind) => kind.textContent));
    await expect
      .poll(async () => [...new Set((await kinds()).map((kind) => kind.includes('United Nations')))])
      .toEqual([true]);
    await choose('Kind of source', 'all');
    await choose('Order', 'first');
    await expect.poll(async () => (await speakers())[0]).toBe(first[0]);
    await popup.close();
  });

  test('what is pointed at in the list is set off in the page', async () => {
    const { popup, page } = await openPopup();
    const setOff = () =>
      page.evaluate(() => [...(CSS.highlights.get('sourcelight-pointed') ?? [])].map(String).join(' '));
    expect(await setOff()).toBe('');
    // The keyboard does the same as the mouse.
    const words = await popup.evaluate(() => {
      const claim = document.querySelector<HTMLElement>('.claim-text')!;
      claim.focus();
      return claim.textContent;
    });
    // The list puts the reporting words first.
    await expect.poll(async () => (await setOff()).replaceAll(/\s+/g, ' ')).toContain(words.slice(-20));
    await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(setOff).toBe('');
    await popup.close();
  });

  test('a claim put aside leaves the list and comes back', async () => {
    const { popup } = await openPopup();
    const first = await textOf(popup, '.claim-text');
    await popup.click('.claim-text');
    await popup.click('.claim-actions button:last-child');
    await until(popup, () => document.querySelector('.put-aside') !== null);
    await expect.poll(() => textOf(popup, '.put-aside')).toContain('1 claim put aside');
    await expect.poll(() => textOf(popup, '.claim-text')).not.toBe(first);
    await popup.click('.put-aside button');
    await until(popup, () => document.querySelector('.put-aside') === null);
    await expect.poll(() => textOf(popup, '.claim-text')).toBe(first);
    await popup.close();
  });

  test('a claim is copied with its speaker and a link to its words', async () => {
    const { popup } = await openPopup();
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
    const { popup, page } = await openPopup();
    const speaker = await textOf(popup, '.speaker h3 bdi');
    await popup.close();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await focusInNextCard(started.browser, page, 'Copy with a link');
    await page.keyboard.press('Enter');
    await expect.poll(() => started.browser.card(page), { timeout: 20_000 }).toContain('Copied.');
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
    const { popup, page } = await openPopup();
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
    const { popup } = await openPopup();
    await openTab(popup, 'save');
    for (const [format, ending] of [
      ['md', 'md'],
      ['csv', 'bri.csv'],
      ['json', 'json'],
      ['csl', 'csl.json'],
    ]) {
      // prettier-ignore
      await popup.click(`[data-save="${format}"]`);
      const file = () => readdirSync(downloads).find((name) => name.endsWith(ending!));
      await expect.poll(file, { timeout: 20_000 }).toMatch(/^Thousands-flee-the-Varda-valley/);
      const written = () => readFileSync(path.join(downloads, file()!), 'utf8');
      await expect.poll(written, { timeout: 20_000 }).toContain('its troops had retaken the bridge');
    }
    await popup.close();
  });

  test('figures stand side by side, and one that nobody is named for leads to its place', async () => {
    const { popup, page } = await openPopup();
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

  test('tabs are changed by the arrow keys', async () => {
    const { popup } = await openPopup();
    const chosen = () => textOf(popup, '[role="tab"][aria-selected="true"]');
    await popup.click('[role="tab"][aria-selected="true"]');
    await popup.press('ArrowRight');
    await expect.poll(chosen).toMatch(/^Numbers/);
    await popup.press('End');
    await expect.poll(chosen).toBe('Save');
    await popup.press('ArrowRight');
    await expect.poll(chosen).toMatch(/^Claims/);
    await popup.close();
  });

  test('the page is switched off and on from the popup', async () => {
    const { popup } = await openPopup();
    await popup.click('.page-switch .switch');
    await until(popup, () => document.querySelector('.state h2')?.textContent === 'Highlights are off on this page');
    await popup.click('.page-switch .switch');
    await expect.poll(() => textOf(popup, '.claim .claim-text')).not.toBe('');
    await popup.close();
  });

  test('a kind hidden on this site only is shown everywhere else', async () => {
    const { popup } = await openPopup();
    await popup.click('[data-marks]');
    await popup.click('[data-scope="site"]');
    await until(popup, () => document.querySelector<HTMLInputElement>('[data-scope="site"]')!.checked);
    await popup.click('.kinds .switch');
    const label = await popup.evaluate(() => document.querySelector('.kinds .switch')!.getAttribute('aria-label'));
    await expect.poll(() => typesOfSites(popup)).toEqual([SOURCE_TYPES.length - 1]);
    await popup.close();
    const options = await started.browser.extensionPage('options.html', '.kind-table');
    expect(
      await options.evaluate(
        (label) => document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)!.checked,
        label,
      ),
    ).toBe(true);
    await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('own choice of kinds');
    await options.close();
    const again = await openPopup();
    await until(again.popup, () => document.querySelector('.kind-chip')?.ariaPressed === 'false');
    await again.popup.close();
  });

  test('“Always on this site” asks inside the click, is remembered, and can be taken back', async () => {
    const { popup } = await openPopup();
    await popup.click('.mode summary');
    await popup.click('.mode-choice:nth-child(2) input');
    await until(popup, () => document.querySelector('.mode summary')!.textContent.startsWith('Always on '));
    await popup.close();
    const options = await started.browser.extensionPage('options.html', '.option-section');
    const words = () => options.evaluate(() => document.body.innerText);
    await expect.poll(words).toContain('read by itself');
    // And forgotten again.
    await options.click('.option-list .text-button');
    await expect.poll(words).toContain('No single site is allowed.');
    await options.close();
    const again = await openPopup();
    await expect.poll(() => textOf(again.popup, '.mode summary')).toContain('Only when I click');
    await again.popup.close();
  });

  test('the report shows the page in full, for print', async () => {
    const { popup, page } = await openPopup();
    const statements = await textOf(popup, '.summary strong');
    const tabId = await tabOf(popup);
    await popup.close();
    const report = await started.browser.extensionPage(`report.html?tab=${tabId}`, '.report');
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
