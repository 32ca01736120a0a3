import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  hostOf,
  readSettings,
  resetSettings,
  shownTypes,
  watchSettings,
  withSite,
  withTypeShown,
} from '../../lib/extension/settings';
import { localSettingsSchema, lookSettingsSchema, type Settings } from '../../lib/extension/settings/schema';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

const withBadge = (badge: boolean) => (settings: Settings) => ({ ...settings, looks: { ...settings.looks, badge } });

describe('reading', () => {
  test('a reader who has changed nothing has the defaults, and nothing is wrong', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  test('a broken field takes its default and is named, the fields beside it are kept', async () => {
    await fakeBrowser.storage.sync.set({
      looks: {
        version: 1,
        palette: 'sepia',
        beliefs: true,
        types: { military: { shown: false, colour: 'red' }, un: 7 },
      },
    });
    const { settings, problems } = await readSettings();
    expect(settings.looks.palette).toBe('standard');
    expect(settings.looks.beliefs).toBe(true);
    expect(settings.looks.types.military).toEqual({ shown: false });
    expect(problems.map((problem) => 'field' in problem && problem.field)).toEqual([
      'types.military.colour',
      'types.un',
      'palette',
    ]);
  });

  test('a broken site or rule is left out alone', async () => {
    await fakeBrowser.storage.local.set({
      local: {
        version: 1,
        sites: { 'news.example': { on: true }, 'not a host': { on: true }, 'other.example': 'yes' },
        rules: [{ pattern: 'Harbour Watch', isPattern: false, type: 'monitor' }, { pattern: '' }],
      },
    });
    const { settings, problems } = await readSettings();
    expect(settings.local.sites).toEqual({ 'news.example': { on: true } });
    expect(settings.local.rules).toHaveLength(1);
    expect(problems).toHaveLength(3);
  });

  test('whatever is stored, what is read fits the schema', async () => {
    const looksLike = fc.record(
      { version: fc.jsonValue(), types: fc.jsonValue(), palette: fc.jsonValue(), threshold: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), looksLike), fc.jsonValue(), async (looks, local) => {
        await fakeBrowser.storage.sync.set({ looks });
        await fakeBrowser.storage.local.set({ local });
        const { settings } = await readSettings();
        expect(z.safeParse(lookSettingsSchema, settings.looks).success).toBe(true);
        expect(z.safeParse(localSettingsSchema, settings.local).success).toBe(true);
      }),
    );
  });

  test('a store the browser will not open gives the defaults and says so', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('blocked by policy'));
    const { settings, problems } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toEqual([{ kind: 'unreadable', area: 'looks' }]);
  });
});

describe('changing', () => {
  test('a change is read back, and only the area it touches is written', async () => {
    expect((await changeSettings(withBadge(false))).ok).toBe(true);
    expect((await readSettings()).settings.looks.badge).toBe(false);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  test('settings of a newer version are read as far as understood and not written over', async () => {
    const newer = { version: 9, badge: false, palette: { name: 'sepia' } };
    await fakeBrowser.storage.sync.set({ looks: newer });
    const { settings, problems } = await readSettings();
    expect(settings.looks.badge).toBe(false);
    expect(problems).toEqual([{ kind: 'newer-version', area: 'looks' }]);
    expect(await changeSettings(withBadge(true))).toEqual({ ok: false, failure: 'newer-version' });
    expect((await fakeBrowser.storage.sync.get('looks'))['looks']).toEqual(newer);
    expect((await changeSettings((settings) => withSite(settings, 'news.example', { on: true }))).ok).toBe(true);
  });

  test('what sync refuses is kept on this machine, until sync takes a change again', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));
    expect((await changeSettings(withBadge(false))).ok).toBe(true);
    const kept = await readSettings();
    expect(kept.settings.looks.badge).toBe(false);
    expect(kept.problems).toEqual([{ kind: 'not-synced' }]);
    await changeSettings((settings) => withTypeShown(settings, 'un', false, null));
    const synced = await readSettings();
    expect(synced.problems).toEqual([]);
    expect(synced.settings.looks.badge).toBe(false);
  });

  test('a full store is said', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError: storage quota'));
    const changed = await changeSettings((settings) => withSite(settings, 'news.example', { on: true }));
    expect(changed).toEqual({ ok: false, failure: 'storage-full' });
  });

  test('a watcher hears of changes until its signal ends', async () => {
    const ending = new AbortController();
    const heard: boolean[] = [];
    watchSettings(({ settings }) => heard.push(settings.looks.badge), ending.signal);
    await changeSettings(withBadge(false));
    await vi.waitFor(() => expect(heard).toContain(false));
    ending.abort();
    await changeSettings(withBadge(true));
    await readSettings();
    expect(heard).not.toContain(true);
  });

  test('a reset forgets everything, also what a newer version wrote', async () => {
    await fakeBrowser.storage.sync.set({ looks: { version: 9 } });
    await changeSettings((settings) => withSite(settings, 'news.example', { on: true }));
    await resetSettings();
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });
});

describe('types shown', () => {
  test('a site without its own list shows what is shown everywhere', () => {
    const settings = withTypeShown(DEFAULT_SETTINGS, 'media', false, null);
    expect(shownTypes(settings, 'news.example').has('media')).toBe(false);
    expect(shownTypes(settings, null).size).toBe(SOURCE_TYPES.length - 1);
  });

  test('a choice for one site leaves the others as they were', () => {
    const settings = withTypeShown(DEFAULT_SETTINGS, 'media', false, 'news.example');
    expect(shownTypes(settings, 'news.example').has('media')).toBe(false);
    expect(shownTypes(settings, 'other.example').has('media')).toBe(true);
  });
});

describe('hosts', () => {
  test('an address is known by its host without "www."', () => {
    expect(hostOf('https://www.news.example:8080/a?b#c')).toBe('news.example');
    expect(hostOf('https://NEWS.example./')).toBe('news.example');
  });

  test('pages of the browser, files and broken addresses have none', () => {
    for (const address of ['about:blank', 'file:///tmp/a.html', 'chrome://settings', 'nonsense', 'https://__proto__/'])
      expect(hostOf(address)).toBeNull();
  });
});
