import { expect, test } from 'vitest';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { DEFAULT_LOOKS } from '../../lib/extension/settings/defaults';
import { LINE_STYLES, PALETTES, type LookSettings } from '../../lib/extension/settings/schema';

/** `storage.sync.QUOTA_BYTES_PER_ITEM`, in both browsers. */
const MOST_BYTES = 8_192;

/** As Chromium counts an item: its name and its JSON, in UTF-8, in which `<` is written as six characters. */
const bytesOf = (name: string, value: unknown) =>
  new TextEncoder().encode(name + JSON.stringify(value).replaceAll('<', String.raw`\u003C`)).length;

const longest = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a));

test('the largest looks that there can be fit into the browser’s sync', () => {
  const type = { shown: false, colour: '#aabbcc', line: longest(LINE_STYLES) as 'dashed' };
  const looks: LookSettings = {
    ...DEFAULT_LOOKS,
    types: Object.fromEntries(SOURCE_TYPES.map((name) => [name, type])) as LookSettings['types'],
    palette: longest(PALETTES) as 'standard',
    threshold: 0.123_456_789_012_345_6,
    beliefs: false,
    badge: false,
    overview: false,
  };
  expect(bytesOf('looks', looks)).toBeLessThan(MOST_BYTES / 2);
  expect(bytesOf('x', '<<')).toBe(1 + 14);
});
