import * as z from 'zod/mini';

/** What can be marked in a page: everything, the sources only, the numbers only. */
export const READING_PARTS = ['all', 'sources', 'numbers'] as const;

/** What of the marks is painted in the page, until the reader chooses otherwise or leaves it. */
export const readingModeSchema = z.object({
  parts: z.enum(READING_PARTS),
  /** Id of the speaker in focus, while the rest is dimmed. */
  speaker: z.nullable(z.string()),
  /** Thin lines without tints. */
  isQuiet: z.boolean(),
});
export type ReadingMode = z.infer<typeof readingModeSchema>;

/** How a page is read at first. */
export const EVERYTHING: ReadingMode = { parts: 'all', speaker: null, isQuiet: false };

/** The next way of marking: everything, sources, numbers, everything with thin lines, and round again. */
export function nextMode(mode: ReadingMode): ReadingMode {
  if (mode.isQuiet) return { ...mode, parts: 'all', isQuiet: false };
  const next = READING_PARTS[READING_PARTS.indexOf(mode.parts) + 1];
  return next ? { ...mode, parts: next } : { ...mode, parts: 'all', isQuiet: true };
}
