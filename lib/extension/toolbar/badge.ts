import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { plural, text } from '../../interface-text';
import { pageNoticeSchema } from '../messages';
import { isFromPage } from '../senders';
import { readSettings } from '../settings';

/** Grey as the interface's own text, so that the number claims nothing. */
const COLOUR = '#374151';
const TEXT_COLOUR = '#ffffff';

/** Three digits are all that fits. */
const MOST = 999;

/** Writes on the toolbar button how many speakers the page's session shows. To be called whenever the background starts. */
export function keepBadges(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const notice = z.safeParse(pageNoticeSchema, message);
    if (notice.success && isFromPage(sender)) void showCount(sender.tab.id, notice.data.speakers);
  });
}

async function showCount(tabId: number, speakers: number | null): Promise<void> {
  const { settings } = await readSettings();
  if (speakers === null || !settings.looks.badge) return write(tabId, '', '');
  const digits = speakers > MOST ? `${MOST}+` : String(speakers);
  return write(tabId, digits, plural('badgeTitle', speakers));
}

/** Says on the toolbar button that the page can't be read; the popup tells why. */
export function showFailure(tabId: number): Promise<void> {
  return write(tabId, '!', text('badgeTitleFailed'));
}

/** Empty strings bring the manifest's title back and take the badge away. */
async function write(tabId: number, digits: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: digits }),
      browser.action.setTitle({ tabId, title: title || text('extensionName') }),
      browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
      browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
