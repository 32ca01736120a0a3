/**
 * Which updates of a live blog a tab has shown, as long as the tab lives, so that a page that is loaded anew still tells what
 * has come since. Only digests are kept, in the browser's memory (`storage.session`), where no page can read them; of private
 * windows nothing.
 */
import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { isFromPage } from '../senders';

/** More updates than one page has, and longer than any name of one, in UTF-16 units. */
const MOST_UPDATES = 1_000;
const LONGEST_NAME = 200;

const digestsSchema = z.array(z.string().check(z.maxLength(64))).check(z.maxLength(MOST_UPDATES));

/**
 * Page session → background, by `runtime.sendMessage`: the updates that the page shows now, each by a name that stays. Answered
 * with which of them the tab has shown before at this address, null where it has not been there.
 */
export const visitSchema = z.object({
  kind: z.literal('visit'),
  address: z.string().check(z.maxLength(8_192)),
  updates: z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.maxLength(MOST_UPDATES)),
});
export type Visit = z.infer<typeof visitSchema>;

const replySchema = z.nullable(z.array(z.boolean()));

/** Says which updates a page shows; whether each was shown before, null where the tab was not at this address. Never throws. */
export async function tellVisit(address: string, names: readonly string[]): Promise<readonly boolean[] | null> {
  const updates = names.slice(0, MOST_UPDATES).map((name) => name.slice(0, LONGEST_NAME));
  const visit: Visit = { kind: 'visit', address, updates };
  try {
    const reply = z.safeParse(replySchema, await browser.runtime.sendMessage(visit));
    return reply.success ? reply.data : null;
  } catch {
    return null;
  }
}

const keyOf = (tabId: number) => `visit:${tabId}`;

/** Answers the sessions of pages, and forgets what a tab has shown with the tab. To be called whenever the background starts. */
export function serveVisits(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const visit = z.safeParse(visitSchema, message);
    if (!visit.success || !isFromPage(sender) || sender.tab.incognito) return undefined;
    note(sender.tab.id, visit.data).then(answer, () => answer(null));
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    browser.storage.session.remove(keyOf(tabId)).catch(() => undefined);
  });
}

/** In its order: a tab's visits come one after the other, but reading and writing take their time. */
let last: Promise<unknown> = Promise.resolve();

function note(tabId: number, { address, updates }: Visit): Promise<boolean[] | null> {
  const noted = last.then(async () => {
    const key = keyOf(tabId);
    const [place, ...shown] = await Promise.all([address, ...updates].map(digestOf));
    const { [key]: stored } = await browser.storage.session.get(key);
    const before = z.safeParse(digestsSchema, stored);
    await browser.storage.session.set({ [key]: [place!, ...shown].slice(0, MOST_UPDATES) });
    if (!before.success || before.data[0] !== place) return null;
    const known = new Set(before.data.slice(1));
    return shown.map((digest) => known.has(digest));
  });
  last = noted.catch(() => undefined);
  return noted;
}

/** SHA-256, cut to as many digits as tell a page's updates apart. */
async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes).slice(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
