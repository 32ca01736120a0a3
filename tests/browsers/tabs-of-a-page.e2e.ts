/** Two tabs of one page: what is kept in one is there in the other at once, and taken back from there. */
import { expect, test } from 'vitest';
import type { PageState } from '../../lib/extension/messages';
import { BROWSERS, withBrowser } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS, SAMPLE_HTML } from './sample';
import { SessionDriver } from './session-driver';
import { until } from './surfaces/popup-steps';

type Ready = Extract<PageState, { status: 'ready' }>;

test.each(BROWSERS)('%s: two tabs of one page share the corrections that are kept', async (name) => {
  await withBrowser(name, { grantRequests: true, pages: { [SAMPLE_ADDRESS]: SAMPLE_HTML } }, async (browser) => {
    const driver = await SessionDriver.allowAllSites(browser);
    await browser.open(SAMPLE_ADDRESS);
    // The driver stays with the first tab.
    await driver.connect(SAMPLE_ADDRESS);
    const first = async () => (await driver.settled(SAMPLE_ADDRESS)) as Ready;
    const kindsInFirst = async () => (await first()).corrections.map(({ correction }) => correction.kind);
    const { attributions, speakers } = (await first()).analysis;
    // Of a claim that is listed at once, and is not the one put aside.
    const speaker = speakers.find(({ id }) => attributions.slice(1).some((each) => each.speakers[0] === id))!;
    const second = await browser.open(SAMPLE_ADDRESS);
    const popup = await browser.popup(second);
    await waitUntilRead(popup);

    await driver.send(SAMPLE_ADDRESS, { kind: 'dismiss', claim: 0, dismissed: true });
    await expect.poll(kindsInFirst, { timeout: 20_000 }).toEqual(['not-a-claim']);
    // What is not kept is that tab's own.
    expect(await popup.evaluate(() => document.querySelector('.corrections'))).toBe(null);
    await driver.send(SAMPLE_ADDRESS, { kind: 'keep-corrections', keep: true });
    await until(popup, () => document.querySelectorAll('.corrections li').length === 1);
    await driver.send(SAMPLE_ADDRESS, {
      kind: 'correct',
      wanted: { kind: 'rename', speaker: speaker.name, name: 'Renamed by the reader' },
    });
    await expect.poll(kindsInFirst, { timeout: 20_000 }).toEqual(['not-a-claim', 'rename']);
    await expect
      .poll(async () => (await first()).analysis.speakers.map(({ name }) => name), { timeout: 20_000 })
      .toContain('Renamed by the reader');
    await until(popup, () => document.querySelectorAll('.corrections li').length === 2);
    await until(popup, () =>
      [...document.querySelectorAll('.speaker h3')].some(({ textContent }) => textContent.includes('Renamed by')),
    );

    await popup.click('.corrections summary');
    await popup.click('[data-undo="not-a-claim"]');
    await expect.poll(kindsInFirst, { timeout: 20_000 }).toEqual(['rename']);
    expect((await first()).dismissed).toEqual([]);
    await popup.close();
  });
});
