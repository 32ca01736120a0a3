import type { RepeatedFeatures } from './features/group';
import type { RowSums } from './row-sums';

/** Keys whose sums are kept at a time are 2 to this power, for each set of features. */
const BITS = 11;
const SLOTS = 1 << BITS;

/** Slots that so many sets of features take. */
export const slotsFor = (sets: number): number => sets * SLOTS;

/**
 * Recalls the sums of features that recur. A key has one slot it can lie in; whichever comes later takes it. So the memory
 * is bounded, and what is recalled is what would be summed.
 */
export class RepeatedSums<View> {
  private readonly keys: Int32Array;
  private readonly known: Uint8Array;

  /** @param firstSlot the first of these sets' slots */
  constructor(
    private readonly sets: readonly RepeatedFeatures<View>[],
    private readonly rows: RowSums,
    private readonly firstSlot: number,
  ) {
    this.keys = new Int32Array(slotsFor(sets.length));
    this.known = new Uint8Array(slotsFor(sets.length));
  }

  /** Recalls the sums of token `i` for the next sum. Uses the buffer. */
  recall(view: View, i: number): void {
    const { sets, keys, known, firstSlot } = this;
    const { recalls } = this.rows;
    for (let set = 0; set < sets.length; set++) {
      const key = sets[set]!.key(view, i);
      const slot = set * SLOTS + (Math.imul(key, 0x9e3779b1) >>> (32 - BITS));
      if (known[slot] !== 1 || keys[slot] !== key) {
        keys[slot] = key;
        known[slot] = 1;
        this.learn(sets[set]!, firstSlot + slot, view, i);
      }
      recalls.slots[set] = firstSlot + slot;
    }
    recalls.count = sets.length;
  }

  private learn(set: RepeatedFeatures<View>, slot: number, view: View, i: number): void {
    const { rows } = this;
    rows.features.count = 0;
    set.emit(view, i, rows.features);
    rows.sum();
    rows.keep(slot);
  }
}
