import * as z from 'zod/mini';
import { browser } from 'wxt/browser';

const KEY = 'collections';

/** What the reader has chosen about keeping; on this machine only. */
const preferencesSchema = z.object({
  /** Keep whole texts, not only the sentences of claims and numbers. */
  whole: z.boolean(),
  /** Id of the collection that was kept into last. */
  last: z.nullable(z.string()),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const DEFAULTS: Preferences = { whole: false, last: null };

/** What is stored, or the defaults where nothing readable is. */
export async function readPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = preferencesSchema.safeParse(stored[KEY]);
  return parsed.success ? parsed.data : DEFAULTS;
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readPreferences()), ...change } });
}

export const forgetPreferences = (): Promise<void> => browser.storage.local.remove(KEY);
