/** What a reader does with the list of claims in the popup, in both browsers, with the real toolbar popup. */
import { describe, expect, test } from 'vitest';
import { BROWSERS, type Popup } from './harness';
import { SAMPLE_ADDRESS } from './sample';
import { violationsIn } from './surfaces/axe';
import { tabStopsIn } from './surfaces/claim-steps';
import { clipboardOf, textOf, until } from './surfaces/popup-steps';
import { withSample } from './surfaces/with-sample';

describe.each(BROWSERS)('%s', (name) => {
  const given = withSample(name);

  /** How many claims there are, once all are drawn: the list grows as long as its end is near. */
  const allClaims = (popup: Popup) =>
    popup.waitFor(() => {
      document.querySelector<HTMLElement>('.claims > .button')?.click();
      return !document.querySelector('.claims > .button') && document.querySelectorAll('.claim').length;
    });

  test('claims come first: three of them are seen on opening, each with one stop for the Tab key', async () => {
    const { popup } = await given.openPopup();
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
    const { popup } = await given.openPopup();
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
    const { popup } = await given.openPopup();
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

  test('claims are found by words and by kind, and the list says when none fits', async () => {
    const { popup } = await given.openPopup();
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
    const { popup } = await given.openPopup();
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
    const { popup, page } = await given.openPopup();
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
    const { popup } = await given.openPopup();
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

  test('tabs are changed by the arrow keys', async () => {
    const { popup } = await given.openPopup();
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
});
