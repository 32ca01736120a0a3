import axe from 'axe-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from '../harness';

/** Anything that runs a function in a page: a puppeteer page, or the popup. */
export interface Evaluates {
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
}

/** Which rules: all of axe's own for WCAG and good practice, or those that have to do with colours. */
type Rules = 'all' | 'colours';

/** Runs in the page with axe before it: the rules broken, each with the elements that break it. */
const run = (rules: Rules) => `const { violations } = await window.axe.run(document, {
    resultTypes: ['violations']${rules === 'all' ? '' : ", runOnly: ['color-contrast', 'link-in-text-block']"} });
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', '));`;

/** A function that is the text of another: the pages' own policy lets no script in, but a driver's function. */
const written = <Result>(text: string) =>
  Object.assign(() => Promise.reject<Result>(new Error('This is run as text.')), { toString: () => text });

/** The accessibility rules that a page breaks; none is the wanted answer. The checker is brought to each page once. */
export async function violationsIn(page: Evaluates, rules: Rules = 'all'): Promise<string[]> {
  const isThere = await page.evaluate(() => Promise.resolve('axe' in window));
  if (!isThere) await page.evaluate(written<null>(`async () => { ${axe.source}; return null; }`));
  return page.evaluate(written<string[]>(`async () => { ${run(rules)} }`));
}

/** The rules broken in the light and then, by colours only, in the dark, which it leaves switched on. */
export async function violationsInBothSchemes(browser: ExtensionBrowser, page: Evaluates): Promise<string[]> {
  const isDark = () => page.evaluate(() => Promise.resolve(matchMedia('(prefers-color-scheme: dark)').matches));
  await browser.setColourScheme('light');
  await expect.poll(isDark).toBe(false);
  const light = await violationsIn(page);
  await browser.setColourScheme('dark');
  await expect.poll(isDark).toBe(true);
  const dark = await violationsIn(page, 'colours');
  return [...light.map((rule) => `light: ${rule}`), ...dark.map((rule) => `dark: ${rule}`)];
}
