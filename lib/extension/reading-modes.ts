import type { ReadingMode } from './messages';

/** What can be marked in a page: everything, the sources only, the numbers only. */
export const READING_PARTS = ['all', 'sources', 'numbers'] as const;

/** How a page is read at first. */
export const EVERYTHING: ReadingMode = { parts: 'all', speaker: null, isQuiet: false };

/** The next way of marking: everything, sources, numbers, everything with thin lines, and round again. */
export function nextMode(mode: ReadingMode): ReadingMode {
  if (mode.isQuiet) return { ...mode, parts: 'all', isQuiet: false };
  const next = READING_PARTS[READING_PARTS.indexOf(mode.parts) + 1];
  return next ? { ...mode, parts: next } : { ...mode, parts: 'all', isQuiet: true };
}
