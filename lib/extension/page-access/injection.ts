import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { PAGE_SHEET } from '../../page-sheet';
import type { Failure } from '../messages';
import { failureOfAddress, failureOfRefusal } from './addresses';

/** The page's session, as the build names it. It brings its own styles, which hold while `PAGE_SHEET` is there. */
export const CONTENT_SCRIPT = { js: ['page.js'] };

/** A tab as the reader has it before them. */
export interface TabPage {
  readonly tabId: number;
  /** Absent where there is no leave for the page. */
  readonly address?: string | undefined;
  /** The reader has just clicked the button or pressed a shortcut over it: where there is no leave now, there can't be. */
  readonly asked?: boolean;
}

/** Why a page can't be opened: it can't be read, or it was closed meanwhile. */
export type OpenFailure = Failure | 'gone';

/**
 * Puts the page's session into the page; the answer is undefined when it is in, else why not. Nothing of the page is
 * changed by it.
 */
export async function injectInto({ tabId, address, asked = false }: TabPage): Promise<OpenFailure | undefined> {
  const failure = failureOfAddress(address, asked);
  if (failure !== undefined) return (await isOpen(tabId)) ? failure : 'gone';
  const target = { tabId };
  try {
    const [type] = await browser.scripting.executeScript({ target, func: () => document.contentType });
    if (type?.result === 'application/pdf') return 'pdf';
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [PAGE_SHEET] });
    await browser.scripting.executeScript({ target, files: CONTENT_SCRIPT.js as ScriptPublicPath[] });
    return undefined;
  } catch (error) {
    if (!(await isOpen(tabId))) return 'gone';
    const reason = error instanceof Error ? error.message : '';
    return failureOfRefusal(address, reason, await browser.extension.isAllowedFileSchemeAccess());
  }
}

/** Whether the tab is still there. */
export const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
