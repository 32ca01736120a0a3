/** Settings of each past version come up whole, and whatever else is stored breaks nothing. */
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { changeSettings, readSettings } from '../../lib/extension/settings';
import { LINE_STYLES, localSettingsSchema, lookSettingsSchema, PALETTES, SETTINGS_VERSION, type LocalSettings, type LookSettings } from '../../lib/extension/settings/schema'; // prettier-ignore
import { holds, timeout } from './holds';

const typeSettings = fc.record(
  { shown: fc.boolean(), colour: fc.constantFrom('#123456', '#00ff00'), line: fc.constantFrom(...LINE_STYLES) },
  { requiredKeys: ['shown'] },
);
const looks = fc.record({
  types: fc.record(Object.fromEntries(SOURCE_TYPES.map((type) => [type, typeSettings]))),
  palette: fc.constantFrom(...PALETTES),
  beliefs: fc.boolean(),
  threshold: fc.constantFrom(0, 0.25, 0.5, 1),
  badge: fc.boolean(),
  overview: fc.boolean(),
}) as fc.Arbitrary<Omit<LookSettings, 'version'>>;
const local: fc.Arbitrary<Omit<LocalSettings, 'version'>> = fc.record({
  sites: fc.dictionary(
    fc.constantFrom('news.example', 'a.b.example', 'xn--bcher-kva.example'),
    fc.record({ on: fc.boolean() }),
  ),
  rules: fc.array(
    fc.record({
      pattern: fc.constantFrom('Harbour Watch', 'Tide Office', 'عمر حداد'),
      isPattern: fc.constant(false),
      type: fc.constantFrom(...SOURCE_TYPES),
    }),
    { maxLength: 4 },
  ),
});
/** What each past version has stored of the same settings; version 0 said no version. */
const PAST: readonly ((settings: object) => object)[] = [
  (settings) => settings,
  ...Array.from({ length: SETTINGS_VERSION }, (_, i) => (settings: object) => ({ ...settings, version: i + 1 })),
];

async function stored(sync: unknown, own: unknown) {
  fakeBrowser.reset();
  await fakeBrowser.storage.sync.set({ looks: sync });
  await fakeBrowser.storage.local.set({ local: own });
  return readSettings();
}

test('settings of each past version are the same settings today', { timeout }, async () => {
  await holds(
    'settings of past versions',
    fc.asyncProperty(looks, local, fc.constantFrom(...PAST), async (looks, local, past) => {
      const { settings, problems } = await stored(past(looks), past(local));
      expect(problems).toEqual([]);
      expect(settings).toEqual({
        looks: { ...looks, version: SETTINGS_VERSION },
        local: { ...local, version: SETTINGS_VERSION },
      });
    }),
  );
});

test('whatever is stored, the settings fit their schema and can be changed', { timeout }, async () => {
  await holds(
    'any stored settings',
    fc.asyncProperty(fc.anything(), fc.anything(), looks, async (sync, own, wanted) => {
      const isNewer = (value: unknown) =>
        Number((value as { version?: unknown } | null | undefined)?.version) > SETTINGS_VERSION;
      const { settings } = await stored(sync, own);
      expect(z.safeParse(lookSettingsSchema, settings.looks).success).toBe(true);
      expect(z.safeParse(localSettingsSchema, settings.local).success).toBe(true);
      const changed = await changeSettings((before) => ({
        ...before,
        looks: { ...wanted, version: SETTINGS_VERSION },
      }));
      expect(changed.ok).toBe(!isNewer(sync));
    }),
  );
});
