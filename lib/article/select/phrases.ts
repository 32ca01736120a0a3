import * as z from 'zod/mini';
import table from './phrases.json';

const LABELS = z
  .object({ labels: z.array(z.string()) })
  .parse(table)
  .labels.map((source) => new RegExp(source, 'iu'));

/** Longer blocks are paragraphs, whatever they begin with. */
const MOST_LABEL = 400;

/** Whether a block's text is a fixed phrase of pages: a date line, a share label, a "read more", a credit. */
export function isLabel(text: string): boolean {
  return text.length <= MOST_LABEL && LABELS.some((label) => label.test(text));
}
