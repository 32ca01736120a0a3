/**
 * The reader's settings: read, changed, watched. Looks live in `storage.sync`, which the browser carries between the
 * reader's machines if they have that on; sites and own sources stay in `storage.local`.
 */
import { browser } from 'wxt/browser';
import type { ChangeFailure, SettingsProblem } from './problems';
import type { Settings } from './schema';
import { clearStores, readStores, touchesSettings, writeLocal, writeLooks } from './storage';

export { DEFAULT_SETTINGS } from './defaults';
export { hostOf, isKeptOut } from './hosts';
export type { ChangeFailure, SettingsProblem } from './problems';
export { shownTypes, withSite, withTypeShown } from './shown-types';

export interface ReadSettings {
  readonly settings: Settings;
  /** What did not make sense in the stored values, for telling the reader. */
  readonly problems: readonly SettingsProblem[];
}

export type Changed =
  { readonly ok: true; readonly settings: Settings } | { readonly ok: false; readonly failure: ChangeFailure };

/** Reads the settings. Never rejects: what can't be read or understood takes its default and is named in `problems`. */
export async function readSettings(): Promise<ReadSettings> {
  const problems: SettingsProblem[] = [];
  return { settings: await readStores(problems), problems };
}

/**
 * Changes the settings: `change` gets the stored ones and returns those wanted; only the areas it replaced are written.
 * Changes from several places are made one after the other. Settings of a newer version are not written over.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Changed> {
  return oneAtATime(async () => {
    const { settings, problems } = await readSettings();
    const wanted = change(settings);
    const areas = (['looks', 'local'] as const).filter((area) => wanted[area] !== settings[area]);
    if (problems.some((problem) => problem.kind === 'newer-version' && areas.includes(problem.area)))
      return { ok: false, failure: 'newer-version' };
    for (const area of areas) {
      const failure = await (area === 'looks' ? writeLooks(wanted.looks) : writeLocal(wanted.local));
      if (failure) return { ok: false, failure };
    }
    return { ok: true, settings: wanted };
  });
}

/** Forgets every setting, own sources and sites included, also those of a newer version. */
export async function resetSettings(): Promise<Changed> {
  return oneAtATime(async () => {
    const failure = await clearStores();
    return failure ? { ok: false, failure } : { ok: true, settings: (await readSettings()).settings };
  });
}

/** Calls back with the settings whenever they change, in this or another part of the extension, until `signal` ends it. */
export function watchSettings(callback: (read: ReadSettings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const tell = async () => {
    const read = await readSettings();
    if (!signal.aborted) callback(read);
  };
  const listener = (changes: Record<string, unknown>) => {
    if (touchesSettings(changes)) void tell();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Web locks are shared by all pages of the extension; where there are none (a content script on http) it just runs. */
async function oneAtATime<T>(task: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  return locks ? await locks.request('settings', task) : task();
}
