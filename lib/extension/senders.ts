import { browser, type Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/**
 * Whether a message comes from a page's session of this extension: not from some other extension, and from the top frame of a
 * tab, the only one that a session runs in.
 */
export function isFromPage(sender: Sender | undefined): sender is Sender & { tab: { id: number } } {
  return sender?.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0;
}

/** Whether a message comes from the background, a panel or another page of this extension, and from no web page. */
export function isFromExtension(sender: Sender | undefined): boolean {
  const from = sender?.url ?? sender?.origin;
  return sender?.id === browser.runtime.id && (from === undefined || from.startsWith(browser.runtime.getURL('/')));
}
