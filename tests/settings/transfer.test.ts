import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings';
import { localSettingsSchema, lookSettingsSchema, type Settings } from '../../lib/extension/settings/schema';
import { exportSettings, previewImport, readImport, withImport } from '../../lib/extension/settings/transfer';

const rule = (pattern: string, type: 'monitor' | 'expert' = 'monitor') => ({ pattern, isPattern: false, type });

const SETTINGS: Settings = {
  looks: { ...DEFAULT_SETTINGS.looks, palette: 'tritanopia' },
  local: { ...DEFAULT_SETTINGS.local, sites: { 'news.example': { on: false } }, rules: [rule('Harbour Watch')] },
};

function imported(text: string) {
  const read = readImport(text);
  if (!read.ok) throw new Error(read.failure);
  return read.imported;
}

describe('a file of settings', () => {
  test('brings back what was written out', () => {
    const read = imported(exportSettings(SETTINGS, 'all'));
    expect(read.skipped).toBe(0);
    expect(withImport(DEFAULT_SETTINGS, read)).toEqual(SETTINGS);
    expect(previewImport(SETTINGS, read)).toEqual({ looks: 0, newRules: [], changedRules: [], sites: [] });
  });

  test('of own sources alone touches nothing else', () => {
    const after = withImport(DEFAULT_SETTINGS, imported(exportSettings(SETTINGS, 'rules')));
    expect(after.looks).toBe(DEFAULT_SETTINGS.looks);
    expect(after.local.sites).toEqual({});
    expect(after.local.rules).toEqual([rule('Harbour Watch')]);
  });

  test('adds to the sources there are, and says which would change', () => {
    const file = exportSettings(
      { ...SETTINGS, local: { ...SETTINGS.local, rules: [rule('harbour watch', 'expert'), rule('Tide Office')] } },
      'rules',
    );
    const preview = previewImport(SETTINGS, imported(file));
    expect(preview.newRules).toEqual([rule('Tide Office')]);
    expect(preview.changedRules).toEqual([rule('harbour watch', 'expert')]);
    expect(withImport(SETTINGS, imported(file)).local.rules).toHaveLength(2);
  });

  test.each([
    ['not-json', '<html>'],
    ['not-ours', '{"looks": {}}'],
    ['not-ours', '[1, 2]'],
    ['newer-version', '{"format": "sourcelight-settings", "version": 99}'],
    ['too-big', `"${'x'.repeat(5_000_000)}"`],
  ])('is refused as %s', (failure, text) => {
    expect(readImport(text)).toEqual({ ok: false, failure });
  });

  test('whatever it holds, what comes of it fits the schemas and pollutes nothing', () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'news.example'), fc.jsonValue()),
    );
    fc.assert(
      fc.property(part, part, part, (looks, sites, rules) => {
        const text = JSON.stringify({ format: 'sourcelight-settings', version: 1, looks, sites, rules });
        const after = withImport(DEFAULT_SETTINGS, imported(text));
        expect(z.safeParse(lookSettingsSchema, after.looks).success).toBe(true);
        expect(z.safeParse(localSettingsSchema, after.local).success).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });
});
