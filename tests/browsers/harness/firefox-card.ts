import type { Page } from 'puppeteer-core';
import { inFrame } from './firefox-frame';
import type { FirefoxParent } from './firefox-parent';

/** The markup of the card in the page in front, whose closed root the browser's own scripts can see; empty without one. */
export async function cardIn(page: Page, parent: FirefoxParent): Promise<string> {
  await page.bringToFront();
  const markup = await inFrame(
    parent,
    'const frame = gBrowser.selectedBrowser;',
    `const roots = [...content.document.documentElement.children].map((host) => host.openOrClosedShadowRoot);
    const card = roots.map((root) => root?.querySelector('.card')).find((card) => card?.firstChild);
    return card?.outerHTML ?? '';`,
  );
  return markup as string;
}
