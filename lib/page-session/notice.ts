import { browser } from 'wxt/browser';
import type { PageNotice } from '../extension/messages';

/** Tells the background something that it may care for; false where the extension itself is gone. */
export function sendNotice(notice: PageNotice): boolean {
  try {
    browser.runtime.sendMessage(notice).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}
