import * as z from 'zod/mini';
import type { LookSettings } from '../extension/settings/schema';
import { lookOf, type Scheme } from '../looks';
import { whileThere } from '../page-sheet';
import { FLASH_LAYER, LAYERS, POINTED_LAYER, type MarkPart } from './layers';
import table from './tints.json';

const share = z.number().check(z.minimum(0), z.maximum(1));
const tints = z.object({ content: share, source: share, figure: share });
const emphasis = z.object({ pointed: share, flash: share });

/** How much of its hue lies behind marked text, and how much of one colour leads the eye: 0 to 1. */
const TINTS = z
  .object({
    light: tints,
    dark: tints,
    emphasis: z.object({ colour: z.string().check(z.regex(/^#[0-9a-f]{6}$/)), light: emphasis, dark: emphasis }),
  })
  .parse(table);

/**
 * The style sheet that paints the highlights, for text on a light or dark ground. Only what `::highlight()` allows: colours
 * and text decoration. Text keeps its own colour, so that it stays readable on any page. Where colours are forced, the lines
 * alone tell the types apart; on paper there are no tints.
 */
export function styleSheetOf(looks: Pick<LookSettings, 'palette' | 'types'>, scheme: Scheme): string {
  const inColours = LAYERS.map(({ name, type, part }) => {
    const { colour, line } = lookOf(type, looks, scheme);
    return rule(name, `background-color: ${tinted(colour, TINTS[scheme][part])}; ${underline(line, colour, part)}`);
  });
  const inForcedColours = LAYERS.map(({ name, type, part }) =>
    rule(
      name,
      `background-color: Canvas; color: CanvasText; ${underline(lookOf(type, looks, scheme).line, 'CanvasText', part)}`,
    ),
  );
  return [
    ...inColours,
    rule(POINTED_LAYER, `background-color: ${tinted(TINTS.emphasis.colour, TINTS.emphasis[scheme].pointed)}`),
    rule(FLASH_LAYER, `background-color: ${tinted(TINTS.emphasis.colour, TINTS.emphasis[scheme].flash)}`),
    '@media (forced-colors: active) {',
    ...inForcedColours,
    ...[POINTED_LAYER, FLASH_LAYER].map((name) => rule(name, 'background-color: Highlight; color: HighlightText')),
    '}',
    '@media print {',
    ...LAYERS.map(({ name }) => rule(name, 'background-color: transparent')),
    '}',
  ].join('\n');
}

function rule(name: string, declarations: string): string {
  const valid = declarations.split('; ').map((declaration) => {
    const [property, value] = declaration.split(': ');
    return whileThere(property!, value!);
  });
  return `::highlight(${name}) { ${valid.join('; ')}; }`;
}

/** Figures stand out of their claim by weight as well as by tint. */
function underline(line: string, colour: string, part: MarkPart): string {
  return `text-decoration: underline ${line} ${colour} ${part === 'figure' ? '3px' : '2px'}`;
}

/** A colour with an alpha of `share`, 0 to 1: `#rrggbbaa`. */
function tinted(colour: string, share: number): string {
  return `${colour}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`;
}
