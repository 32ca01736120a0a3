import { FeatureBuffer, MOST_FEATURES } from '../hashing';
import type { TaggerModel } from '../model';
import { RowIndex } from '../row-index';
import { ROW_SUMS } from './bytes';
import { LONGEST_PASSAGE } from '../passages';
import { MOST_RECALLED, SLOT, WINDOW, type RowSums } from './row-sums';

/** What `assembly/row-sums.ts` exports. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly sumRows: (
    count: number,
    recalled: number,
    window: number,
    slots: number,
    shift: number,
    index: number,
    weights: number,
  ) => void;
}

/** Where things lie in the module's memory, in bytes; `assembly/row-sums.ts` has the same numbers. */
const COLUMN = 4 * MOST_FEATURES;
const SUMS = 5 * COLUMN;
const RECALLED = SUMS + 2 * SLOT;
const WORD_SLOTS = 6 * COLUMN;
const INDEX = WORD_SLOTS + 4 * COLUMN;
/** Rows are read 16 bytes at a time. */
const BEHIND_LAST_ROW = 2;
const PAGE = 65_536;

/**
 * Undefined where WebAssembly, or its SIMD, is off.
 * @param slots how many sums can be kept
 */
export function compiledRowSums({ bits, buckets, weights }: TaggerModel, slots: number): RowSums | undefined {
  const exports = instantiate();
  if (!exports) return undefined;
  const { memory, sumRows } = exports;
  const slotsAt = INDEX + 8 * buckets.length;
  const rowsAt = slotsAt + 2 * SLOT * slots;
  memory.grow(Math.ceil((rowsAt + weights.length + BEHIND_LAST_ROW - memory.buffer.byteLength) / PAGE));
  const { buffer } = memory;
  // Made for its table's sake, which the module reads.
  void new RowIndex(buckets, new Int32Array(buffer, INDEX, 2 * buckets.length));
  new Int8Array(buffer, rowsAt).set(weights);
  const column = (number: number) => new Int32Array(buffer, number * COLUMN, MOST_FEATURES);
  const features = new FeatureBuffer({ first: column(0), second: column(1), third: column(2) });
  const sums = new Int16Array(buffer, SUMS, SLOT);
  const kept = new Int16Array(buffer, slotsAt, SLOT * slots);
  const recalls = { count: 0, slots: new Int32Array(buffer, RECALLED, MOST_RECALLED) };
  const shift = 32 - bits;
  return {
    features,
    sums,
    recalls,
    wordSlots: new Int32Array(buffer, WORD_SLOTS, LONGEST_PASSAGE + WINDOW),
    sum(token) {
      const window = token === undefined ? 0 : WORD_SLOTS + 4 * token;
      sumRows(features.count, recalls.count, window, slotsAt, shift, INDEX, rowsAt);
      recalls.count = 0;
    },
    keep: (slot) => kept.set(sums, SLOT * slot),
  };
}

function instantiate(): Exports | undefined {
  try {
    const bytes = Uint8Array.from(atob(ROW_SUMS), (character) => character.charCodeAt(0));
    // At once, not in a promise: 431 bytes take less time than going back and forth.
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as unknown as Exports;
  } catch {
    return undefined;
  }
}
