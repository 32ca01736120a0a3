/**
 * How each type of source looks, everywhere: one hue per family, one line style per type within it. The page's highlights
 * and the swatches beside the lists come from this one table.
 *
 * The hues leave out reds and greens, which read as verdicts, and keep 4.5 : 1 (standard palette) or 3.5 : 1 (the others)
 * against white and against #1b1b1b. Each palette was found by a search for the largest smallest distance in OKLab between
 * any two families as its readers see them (simulated after Machado, Oliveira and Fernandes 2009, severity 1); the tests
 * measure it.
 */
import * as z from 'zod/mini';
import { familyOf, SOURCE_FAMILIES, SOURCE_TYPES, type SourceType } from '../analysis/source-types';
import { LINE_STYLES, PALETTES, type LineStyle, type LookSettings } from '../extension/settings/schema';
import table from './looks.json';

const colour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const hues = z.record(z.enum(SOURCE_FAMILIES), colour);

/** The whole table: a line style per type; per palette and scheme a hue per family. */
export const LOOKS = z
  .object({
    lines: z.record(z.enum(SOURCE_TYPES), z.enum(LINE_STYLES)),
    palettes: z.record(z.enum(PALETTES), z.object({ light: hues, dark: hues })),
  })
  .parse(table);

/** What is behind the text: light or dark. */
export type Scheme = 'light' | 'dark';

export interface Look {
  /** `#rrggbb` */
  readonly colour: string;
  readonly line: LineStyle;
}

/** How a type looks to this reader on a light or dark ground: the reader's own choice before the palette's. */
export function lookOf(type: SourceType, settings: Pick<LookSettings, 'types' | 'palette'>, scheme: Scheme): Look {
  const own = settings.types[type];
  return {
    colour: own.colour ?? LOOKS.palettes[settings.palette][scheme][familyOf(type)],
    line: own.line ?? LOOKS.lines[type],
  };
}
