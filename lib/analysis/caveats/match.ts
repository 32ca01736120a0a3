import type { PatternItem } from '../languages/parts/caveats';

/** A gap of a pattern holds at most so many words: "did not return | several of our reporter's | calls". */
const LONGEST_GAP = 7;
/** So often an item may be repeated: "was not yet immediately independently". */
const MOST_REPEATS = 4;
/** A mark at which a clause ends. */
const MARK = /^[^\p{L}\p{N}'’$%-]/u;

/**
 * One past the last word of the row that starts at `at`, or -1 where none does. Within `[at, limit)`, the words of one sentence;
 * an item takes as many words as it may, fewer where the rest would not fit.
 */
export function matchEnd(
  lower: readonly string[],
  at: number,
  limit: number,
  items: readonly PatternItem[],
  from = 0,
): number {
  const item = items[from];
  if (!item) return at;
  if (item.times === 'end')
    return at >= limit || MARK.test(lower[at]!) ? matchEnd(lower, at, limit, items, from + 1) : -1;
  const most = item.times === 'any' ? MOST_REPEATS : item.times === 'gap' ? LONGEST_GAP : 1;
  let end = at;
  while (end - at < most && end < limit && fits(item, lower[end]!)) end++;
  const least = item.times === 'once' ? at + 1 : at;
  // A gap is as short as it can be, anything else as long.
  if (item.times === 'gap') {
    for (let next = least; next <= end; next++) {
      const found = matchEnd(lower, next, limit, items, from + 1);
      if (found >= 0) return found;
    }
    return -1;
  }
  for (let next = end; next >= least; next--) {
    const found = matchEnd(lower, next, limit, items, from + 1);
    if (found >= 0) return found;
  }
  return -1;
}

const fits = (item: PatternItem, word: string) => (item.times === 'gap' ? !MARK.test(word) : item.words.has(word));
