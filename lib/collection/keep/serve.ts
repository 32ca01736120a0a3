import { browser } from 'wxt/browser';
import { isFromExtension } from '../../extension/senders';
import { CollectionError, keepForGood, putArticles } from '../store';
import { failureOf } from '../store/failures';
import { keepRequestSchema, type KeepReply } from './message';
import { changePreferences, readPreferences } from './preferences';
import { recordsOf } from './record';

/** Writes what the extension's own pages hand over. To be called whenever the background starts. */
export function serveKeeping(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer: (reply: KeepReply) => void) => {
    if (!isFromExtension(sender) || (message as { kind?: unknown } | null)?.kind !== 'keep') return undefined;
    write(message).then(answer, (error: unknown) => answer({ ok: false, failure: failureOf(error, 'use') }));
    return true;
  });
}

async function write(message: unknown): Promise<KeepReply> {
  const request = keepRequestSchema.parse(message);
  const { incognito } = await browser.tabs.get(request.tabId);
  if (incognito) throw new CollectionError('private');
  const { whole } = await readPreferences();
  const records = await recordsOf(request.collection, { ...request, file: '' }, whole);
  // Granted without a question, with the permission there is for it.
  void keepForGood();
  const [as] = await putArticles(request.collection, [records]);
  await changePreferences({ last: request.collection });
  return { ok: true, as: as! };
}
