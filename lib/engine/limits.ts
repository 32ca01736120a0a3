/**
 * Longest text that is analysed, in UTF-16 units: about 170,000 words, several times the longest reportage. A page with
 * more is no article, and its analysis would keep the other tabs waiting.
 */
export const MAX_TEXT_LENGTH = 1_000_000;

/** How long one job works before it is the next one's turn, in milliseconds: short enough for a cancel to be heard. */
export const TURN_MILLISECONDS = 12;

/** Progress is told at most this often, in milliseconds. */
export const PROGRESS_MILLISECONDS = 100;
