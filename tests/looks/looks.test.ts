import { describe, expect, test } from 'vitest';
import { FAMILY_TABLE, SOURCE_FAMILIES } from '../../lib/analysis/source-types';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings';
import { PALETTES } from '../../lib/extension/settings/schema';
import { lookOf, LOOKS, type Scheme } from '../../lib/looks';
import { contrast, distance, hueOf, linear, VISION } from './colours';

const SCHEMES: Record<Scheme, string> = { light: '#ffffff', dark: '#1b1b1b' };
const cases = PALETTES.flatMap((palette) => (['light', 'dark'] as const).map((scheme) => [palette, scheme] as const));

describe.each(cases)('%s palette, %s', (palette, scheme) => {
  const hues = LOOKS.palettes[palette][scheme];

  test('every hue stands out from the ground', () => {
    for (const family of SOURCE_FAMILIES)
      expect(contrast(hues[family], SCHEMES[scheme])).toBeGreaterThan(palette === 'standard' ? 4.4 : 3.4);
  });

  test('any two families are told apart by its readers', () => {
    for (const [i, one] of SOURCE_FAMILIES.entries())
      for (const other of SOURCE_FAMILIES.slice(i + 1))
        expect(distance(linear(hues[one]), linear(hues[other]), VISION[palette]), `${one}, ${other}`).toBeGreaterThan(
          0.13,
        );
  });

  test('no hue is a red or a green', () => {
    for (const family of SOURCE_FAMILIES.filter((family) => family !== 'no-one')) {
      const hue = hueOf(linear(hues[family]));
      expect((hue > 8 && hue < 45) || (hue > 115 && hue < 180), `${family} ${hue}`).toBe(false);
    }
  });
});

test('within a family every type has a line style of its own', () => {
  for (const { types } of FAMILY_TABLE) expect(new Set(types.map((type) => LOOKS.lines[type])).size).toBe(types.length);
});

test("a reader's own colour and line come before the palette's", () => {
  const { looks } = DEFAULT_SETTINGS;
  const own = { ...looks, types: { ...looks.types, un: { shown: true, colour: '#123456', line: 'wavy' as const } } };
  expect(lookOf('un', own, 'dark')).toEqual({ colour: '#123456', line: 'wavy' });
  expect(lookOf('media', own, 'dark')).toEqual({ colour: LOOKS.palettes.standard.dark.observers, line: 'solid' });
});
