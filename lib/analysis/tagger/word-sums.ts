import { wordFeatures } from './features';
import type { PassageView } from './passage-view';
import { WINDOW, WINDOW_REACH, type RowSums } from './row-sums';
import { MOST_WORDS, type WordTable } from './word-table';

/** Different words whose sums are kept at a time: a handful of articles. */
const KEPT_WORDS = 4096;

/** Slots that the sums of words take; the first two are those of no word, before and after the passage. */
export const WORD_SLOTS = WINDOW * (KEPT_WORDS + 2);
const BEFORE = 0;
const AFTER = WINDOW;

/** Sums of the features that a word alone decides, for each place it can have in the window of another: summed once a word. */
export class WordSums {
  /** By number of the word: the first of its slots, 0 where it has none yet. */
  private readonly slots = new Int32Array(MOST_WORDS);
  private nextSlot = 0;
  private generation = 0;

  constructor(
    private readonly rows: RowSums,
    private readonly words: WordTable,
  ) {}

  /** Fills the columns of slots for a passage. Uses the buffer. */
  read(view: PassageView): void {
    const { slots, words } = this;
    const { wordSlots } = this.rows;
    const { count, wordNumber } = view;
    // Numbers of words mean others now, or there is no more room.
    if (this.generation !== words.generation || this.nextSlot + WINDOW * count > WORD_SLOTS) {
      slots.fill(0);
      this.nextSlot = 0;
      this.generation = words.generation;
    }
    if (this.nextSlot === 0) {
      this.learn(view, -1);
      this.learn(view, count);
    }
    for (let i = 0; i < count; i++) {
      const slot = slots[wordNumber[i]!]!;
      wordSlots[i + WINDOW_REACH] = slot === 0 ? (slots[wordNumber[i]!] = this.learn(view, i)) : slot;
    }
    wordSlots.fill(BEFORE, 0, WINDOW_REACH);
    wordSlots.fill(AFTER, count + WINDOW_REACH, count + WINDOW_REACH + WINDOW_REACH);
  }

  /** Sums what the word at `j` says for each place in a window; gives its first slot. */
  private learn(view: PassageView, j: number): number {
    const { rows, words } = this;
    const first = this.nextSlot;
    for (let d = -WINDOW_REACH; d <= WINDOW_REACH; d++) {
      rows.features.count = 0;
      wordFeatures(view, j - d, d, words, rows.features);
      rows.sum();
      rows.keep(first + d + WINDOW_REACH);
    }
    this.nextSlot += WINDOW;
    return first;
  }
}
