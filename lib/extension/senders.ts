import { browser, type Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from a page's session of this extension: from a tab, not from some other extension. */
export function isFromPage(sender: Sender | undefined): sender is Sender & { tab: { id: number } } {
  return sender?.id === browser.runtime.id && sender.tab?.id !== undefined;
}
