import type { SourceType } from '../../lib/analysis/source-types';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { lookOf } from '../../lib/looks';

/** What a style attribute needs to show a type's hue, on light and on dark: for a part with class `hue`. */
export function hueStyle(type: SourceType, looks: LookSettings): Record<string, string> {
  const [light, dark] = [lookOf(type, looks, 'light').colour, lookOf(type, looks, 'dark').colour];
  return { '--hue': `light-dark(${light}, ${dark})` };
}
