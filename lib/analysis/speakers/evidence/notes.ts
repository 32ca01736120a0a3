import type { Name } from '../names/names';
import type { Words } from '../word-view';

/**
 * Where words stand that say who somebody is: the name of a body, the description that is all the article gives, what stands
 * right before a name, and what behind it.
 */
export type Slot = 'name' | 'described' | 'title' | 'rest';

/** Words `[first, end)` of a paragraph that say who somebody is. */
export interface Note {
  readonly slot: Slot;
  readonly words: Words;
  readonly first: number;
  readonly end: number;
}

/** A place where somebody is named. */
export interface NamedAt {
  readonly words: Words;
  readonly name: Name;
  /** The name that follows it in the paragraph. */
  readonly next: Name | undefined;
}

/** Notes and places kept of one speaker, however often a page names it. */
const KEPT = 16;
const KEPT_PLACES = 8;

/** Keeps what is said of somebody. */
export function keepNote(notes: Note[], slot: Slot, words: Words, first: number, end: number): void {
  if (end > first && notes.length < KEPT) notes.push({ slot, words, first, end });
}

/** Keeps a place where somebody is named. */
export function keepNamed(places: NamedAt[], words: Words, name: Name, next: Name | undefined): void {
  if (places.length < KEPT_PLACES) places.push({ words, name, next });
}
