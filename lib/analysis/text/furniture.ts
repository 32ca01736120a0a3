import type { Furniture } from '../languages/parts/text';

/** Longer lines are text, whatever they look like. */
const LONGEST_LINE = 600;

/**
 * The part of a line that is text, in UTF-16 units of the line: without what pages put before a caption ("Image caption") and behind
 * it (a credit in brackets). Null where all of it is the page's: a teaser, a meter of articles left, a credit.
 */
export function textWithin(
  line: string,
  { lines, prefixes, suffixes }: Furniture,
): { from: number; to: number } | null {
  const trimmed = line.trim();
  if (trimmed.length <= LONGEST_LINE && lines.some((pattern) => pattern.test(trimmed))) return null;
  let from = line.length - line.trimStart().length;
  let to = line.trimEnd().length;
  for (const pattern of prefixes) from += pattern.exec(line.slice(from, from + LONGEST_LINE))?.[0].length ?? 0;
  for (const pattern of suffixes) {
    const tail = line.slice(Math.max(from, to - LONGEST_LINE), to);
    to -= pattern.exec(tail)?.[0].length ?? 0;
  }
  return { from, to };
}
