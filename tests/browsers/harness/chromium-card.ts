import type { Page } from 'puppeteer-core';

/** The markup of the card as it stands in the closed root, which only the developer tools can see; empty without one. */
export async function cardIn(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const card = nodes.find(({ attributes = [] }) => attributes.includes('card') && attributes.includes('dialog'));
  const markup = card && (await session.send('DOM.getOuterHTML', { nodeId: card.nodeId })).outerHTML;
  await session.detach();
  return markup ?? '';
}
