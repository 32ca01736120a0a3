import { hashOf } from './hashing';
import type { CueLexicon } from './word-table';

/**
 * How often words were cues in the training corpus: the words' hashes, ascending, and for each its cue bucket. A model has
 * thousands of words; made into strings and a map, they would take a tenth of the time of a first article. A word that is
 * not among them has the hash of one of them about three times in a million.
 */
export interface CueWords {
  readonly hashes: Int32Array;
  readonly buckets: Uint8Array;
}

/** @param lists words by bucket, from 1 on, in any order; of two words with one hash the higher bucket stays */
export function encodeCueWords(lists: readonly (readonly string[])[]): CueWords {
  const bucketOf = new Map<number, number>();
  for (const [i, list] of lists.entries()) for (const word of list) bucketOf.set(hashOf(word), i + 1);
  const hashes = Int32Array.from(bucketOf.keys()).sort();
  return { hashes, buckets: Uint8Array.from(hashes, (hash) => bucketOf.get(hash)!) };
}

/** The words as the tagger looks them up. */
export function lexiconOf({ hashes, buckets }: CueWords): CueLexicon {
  return {
    bucketOf(word) {
      const hash = hashOf(word);
      let low = 0;
      let high = hashes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (hashes[middle]! < hash) low = middle + 1;
        else high = middle;
      }
      return hashes[low] === hash ? buckets[low]! : 0;
    },
  };
}
