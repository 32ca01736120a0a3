import type { TaggerModel } from '../../lib/analysis/tagger';
import { encodeCueWords } from '../../lib/analysis/tagger/cue-words';
import { LABEL_COUNT } from '../../lib/analysis/tagger/labels';
import { TRANSITION_CLASSES } from '../../lib/analysis/tagger/transition-classes';

/** A small model with weights that only look random. */
export function tinyModel(bits = 12): TaggerModel {
  let state = 12345;
  const next = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
  const buckets = new Uint32Array(2 ** bits / 32);
  let rows = 0;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    if (next() < 0.5) continue;
    buckets[bucket >>> 5]! |= 1 << (bucket & 31);
    rows++;
  }
  const weights = Int8Array.from({ length: rows * 2 * LABEL_COUNT }, () => Math.round(next() * 80 - 40));
  const transitions = () => ({
    scores: Float32Array.from({ length: TRANSITION_CLASSES * LABEL_COUNT ** 2 }, () => next() * 2 - 1),
    starts: Float32Array.from({ length: LABEL_COUNT }, () => next() * 2 - 1),
  });
  const lists = ['and', 'from', 'view', 'think', 'warned', 'noted', 'says', 'said'].map((word) => [word]);
  const words = encodeCueWords(lists);
  return { bits, buckets, weights, scale: 40, first: transitions(), second: transitions(), words };
}
