import type { LineStyle } from '../extension/settings/schema';
import type { MarkPart } from './layers';

/** How far below the text its line lies: clear of a link's own line, which would run through dots and dashes. */
export const UNDER_LINES = '4px';

/** Text made heavier without another font: a highlight can have none. `currentcolor` is the text's own. */
const HEAVY = '0.35px 0 currentcolor, -0.35px 0 currentcolor';

/**
 * What tells the parts of a claim apart besides their tints: a number is heavy, a denied one hollow between two lines; the
 * reporting words of denials and their like are heavy too, without a tint; a caveat has a thin line of dots. Quietly
 * all lines are thin, and nothing is heavy.
 */
export function formOf(part: MarkPart, line: LineStyle, colour: string, isQuiet = false): Record<string, string> {
  if (isQuiet) {
    const lines = part === 'denied' ? 'underline overline' : 'underline';
    const style = part === 'caveat' ? 'dotted' : line;
    return { 'text-decoration': `${lines} ${style} ${colour} ${part === 'figure' ? 2 : 1}px` };
  }
  switch (part) {
    case 'figure':
      return { 'text-decoration': `underline ${line} ${colour} 3px`, 'text-shadow': HEAVY };
    case 'denied':
      return { 'text-decoration': `underline overline ${line} ${colour} 1.5px` };
    case 'cue':
      return { 'text-decoration': `underline ${line} ${colour} 2px`, 'text-shadow': HEAVY };
    case 'caveat':
      return { 'text-decoration': `underline dotted ${colour} 1.5px` };
    default:
      return { 'text-decoration': `underline ${line} ${colour} 2px` };
  }
}
