import * as z from 'zod/mini';
import type { LookSettings } from '../extension/settings/schema';
import { lookOf, type Scheme } from '../looks';
import { whileThere } from '../page-sheet';
import { formOf, UNDER_LINES } from './forms';
import { DIMMED_LAYER, FLASH_LAYER, LAYERS, nameOn, POINTED_LAYER, type Layer } from './layers';
import table from './tints.json';

const share = z.number().check(z.minimum(0), z.maximum(1));
const tints = z.object({ content: share, source: share, cue: share, figure: share, denied: share, caveat: share });
const hexColour = z.string().check(z.regex(/^#[0-9a-f]{6}$/));
const emphasis = z.object({ pointed: share, flash: share });

/** How much of its hue lies behind marked text, and how much of one colour leads the eye: 0 to 1. */
const TINTS = z
  .object({
    light: tints,
    dark: tints,
    /** Grey text of the rest while one speaker is in focus: legible on white, or on black. */
    dimmed: z.object({ light: hexColour, dark: hexColour }),
    emphasis: z.object({ colour: hexColour, light: emphasis, dark: emphasis }),
  })
  .parse(table);

const EMPHASES = [
  { name: POINTED_LAYER, kind: 'pointed' },
  { name: FLASH_LAYER, kind: 'flash' },
] as const;

/**
 * The style sheet that paints the highlights of text on light and on dark grounds; what leads the eye goes by the ground of
 * most of the text, `scheme`. Only what `::highlight()` allows: colours, text decoration, shadow. Text keeps its own colour, so
 * that it stays readable on any page. Where colours are forced, forms alone tell all apart; on paper there are no tints. Quietly
 * there are none either, and the lines are thin. `layers` are those that are painted: a page's every element is held against every
 * rule there is.
 */
export function styleSheetOf(
  looks: Pick<LookSettings, 'palette' | 'types'>,
  scheme: Scheme,
  isQuiet = false,
  layers: readonly Layer[] = LAYERS,
): string {
  const { colour: leading, [scheme]: leadingShare } = TINTS.emphasis;
  return [
    ...(['light', 'dark'] as const).flatMap((scheme) =>
      layers.map((layer) => inColours(layer, looks, scheme, isQuiet)),
    ),
    ...(['light', 'dark'] as const).map((scheme) =>
      rule([nameOn(scheme, DIMMED_LAYER.name)], { color: TINTS.dimmed[scheme] }),
    ),
    ...EMPHASES.map(({ name, kind }) => rule([name], { 'background-color': tinted(leading, leadingShare[kind]) })),
    '@media (forced-colors: active) {',
    ...layers.map((layer) => inForcedColours(layer, looks, isQuiet)),
    rule([DIMMED_LAYER.name, nameOn('dark', DIMMED_LAYER.name)], { color: 'GrayText' }),
    // Chromium paints every highlight as selected text, whatever its rule says: the form has to tell them from the others.
    ...EMPHASES.map(({ name }) =>
      rule([name], {
        'background-color': 'Highlight',
        color: 'HighlightText',
        'text-decoration': 'underline overline double 3px',
      }),
    ),
    '}',
    ...(layers.length === 0 ? [] : ['@media print {', onPaper(layers), '}']),
  ].join('\n');
}

const onPaper = (layers: readonly Layer[]) =>
  rule(
    layers.flatMap(({ name }) => [name, nameOn('dark', name)]),
    { 'background-color': 'transparent' },
  );

type Looks = Parameters<typeof styleSheetOf>[0];

function inColours({ name, type, part }: Layer, looks: Looks, scheme: Scheme, isQuiet: boolean): string {
  const { colour, line } = lookOf(type, looks, scheme);
  return rule([nameOn(scheme, name)], {
    'background-color': tinted(colour, isQuiet ? 0 : TINTS[scheme][part]),
    ...formOf(part, line, colour, isQuiet),
    'text-underline-offset': UNDER_LINES,
  });
}

function inForcedColours({ name, type, part }: Layer, looks: Looks, isQuiet: boolean): string {
  return rule([name, nameOn('dark', name)], {
    'background-color': 'Canvas',
    color: 'CanvasText',
    ...formOf(part, lookOf(type, looks, 'light').line, 'CanvasText', isQuiet),
  });
}

function rule(names: readonly string[], declarations: Readonly<Record<string, string>>): string {
  const valid = Object.entries(declarations).map(([property, value]) => whileThere(property, value));
  return `${names.map((name) => `::highlight(${name})`).join(', ')} { ${valid.join('; ')}; }`;
}

/** A colour with an alpha of `share`, 0 to 1: `#rrggbbaa`. */
function tinted(colour: string, share: number): string {
  return `${colour}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
