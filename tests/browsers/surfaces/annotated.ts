import type { Page } from 'puppeteer-core';
import type { Annotation } from '../../../lib/report/exports';

/** White space apart, which a page's source may have more of than its text. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

export const quoteIn = ({ target }: Annotation): string =>
  plain(target[0]!.selector.flatMap((each) => (each.type === 'TextQuoteSelector' ? [each.exact] : [])).join());

/** What stands in a page at the positions that annotations give, counted in code points of its body's text. */
export async function quotedIn(page: Page, annotations: readonly Annotation[]): Promise<string[]> {
  const text = Array.from(await page.evaluate(() => document.body.textContent ?? ''));
  return annotations.map(({ target }) => {
    const position = target[0]!.selector.find((each) => each.type === 'TextPositionSelector');
    return plain(position ? text.slice(position.start, position.end).join('') : '');
  });
}
