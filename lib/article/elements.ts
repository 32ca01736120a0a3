import * as z from 'zod/mini';
import table from './elements.json';

const tables = z
  .object({ block: z.array(z.string()), silent: z.array(z.string()), heading: z.array(z.string()) })
  .parse(table);

/** Elements that end the line before and after them, by their own nature. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(tables.block);
/** Elements whose text is no reading text: scripts, controls, media, fallbacks. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set(tables.silent);
export const HEADINGS: ReadonlySet<string> = new Set(tables.heading);

/** The lower-case name of an element, whatever its document says about case. */
export function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}
