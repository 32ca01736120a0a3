import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Failure } from '../messages';
import { failureOfAddress, namesPdf } from './addresses';

/** The page's session, as the build names it. It brings its own styles. */
export const CONTENT_SCRIPT = { js: ['page.js'] };

/** A tab as the reader has it before them. */
export interface TabPage {
  readonly tabId: number;
  /** Absent where there is no leave for the page. */
  readonly address?: string | undefined;
}

/** The tab in front of the current window. */
export async function activePage(): Promise<TabPage | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { tabId: tab.id, address: tab.url };
}

/**
 * Puts the page's session into the page; the answer is undefined when it is in, else why not. Nothing of the page is
 * changed by it.
 */
export async function injectInto({ tabId, address }: TabPage): Promise<Failure | undefined> {
  const failure = failureOfAddress(address, await browser.extension.isAllowedFileSchemeAccess());
  if (failure !== undefined) return failure;
  const target = { tabId };
  try {
    const [type] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    if (type?.result === 'application/pdf') return 'pdf';
    await browser.scripting.executeScript({ target, files: CONTENT_SCRIPT.js as ScriptPublicPath[] });
    return undefined;
  } catch {
    // The browser's reasons differ in wording only: this page is closed to extensions.
    return namesPdf(address) ? 'pdf' : 'restricted-page';
  }
}
