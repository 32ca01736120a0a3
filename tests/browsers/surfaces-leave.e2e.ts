/** Leave for sites, given and taken back on the extension's own pages. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './harness';
import { waitUntilRead } from './harness/popup-state';
import { SAMPLE_ADDRESS } from './sample';
import { withSample } from './surfaces/with-sample';

const bodyText = (page: Page) => page.evaluate(() => document.body.innerText);

describe.each(BROWSERS)('%s', (name) => {
  const given = withSample(name);

  test('leave for all sites is asked for in the click and taken back', async () => {
    const page = await given.started.browser.extensionPage('options.html', '.kind-table');
    await page.click('[data-allow-all]');
    await expect.poll(() => bodyText(page)).toContain('Allowed on all sites');
    const article = await given.started.browser.open(SAMPLE_ADDRESS);
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
    const welcome = await given.started.browser.extensionPage('welcome.html', '[data-access]');
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
    const article = await given.started.browser.open(SAMPLE_ADDRESS);
    await expect.poll(() => marks(article), { timeout: 20_000 }).toBeGreaterThan(0);
    const popup = await given.started.browser.popup(article);
    await waitUntilRead(popup);
    const modes = () =>
      popup.evaluate(() => [...document.querySelectorAll('.mode-choice')].map(({ textContent }) => textContent.trim()));
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
    const unasked = await given.started.browser.open(SAMPLE_ADDRESS);
    await new Promise((resume) => void setTimeout(resume, 2_000));
    expect(await marks(unasked)).toBe(0);
    await unasked.close();
  });
});
