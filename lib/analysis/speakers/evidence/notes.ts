import type { Words } from '../words';

/**
 * Where words stand that say who somebody is: a title before the name, what is told behind it, what it is tied to by a
 * preposition, the name of a body, or the description that is all the article gives.
 */
export type Slot = 'before' | 'after' | 'of' | 'name' | 'described' | 'title' | 'rest';

/** Words `[first, end)` of a paragraph that say who somebody is. */
export interface Note {
  readonly slot: Slot;
  readonly words: Words;
  readonly first: number;
  readonly end: number;
}

/** Notes kept of one speaker, however often a page names it. */
const KEPT = 32;

/** Keeps what is said of somebody. */
export function keepNote(notes: Note[], slot: Slot, words: Words, first: number, end: number): void {
  if (end > first && notes.length < KEPT) notes.push({ slot, words, first, end });
}
