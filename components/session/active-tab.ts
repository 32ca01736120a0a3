import { browser } from 'wxt/browser';
import type { PanelPage } from '../panel/Panel';

/** The tab in front of this window; null where there is none. */
export async function activeTab(): Promise<PanelPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { tabId: tab.id, address: tab.url, privately: tab.incognito };
}
