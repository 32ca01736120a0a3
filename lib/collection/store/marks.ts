import { markKey, pairKey } from '../schema/keys';
import { LIMITS } from '../schema/limits';
import type { Decision, Mark } from '../schema/records';
import { tellChange } from './changes';
import { reading, writing } from './database';

/** A mark as it is before the reader has put anything to the claim. */
export const noMark = (collection: string, article: string, start: number): Mark => ({
  id: markKey(article, start),
  article,
  collection,
  star: false,
  note: '',
  tags: [],
});

/** Tags as they were typed, between commas: each once, without blanks around them. */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, LIMITS.tag));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, LIMITS.tags);
}

/** All marks of a collection. */
export const marksOf = (collection: string): Promise<Mark[]> =>
  reading(['marks'], (transaction) => transaction.objectStore('marks').index('collection').getAll(collection));

/**
 * Changes what the reader has put to a claim. Only the parts that are named change: a note written in one window and a star
 * given in another both stay. A mark with nothing left in it goes.
 */
export async function changeMark(blank: Mark, change: Partial<Pick<Mark, 'star' | 'note' | 'tags'>>): Promise<Mark> {
  const changed = await writing(['marks'], async (transaction) => {
    const marks = transaction.objectStore('marks');
    const before = (await marks.get(blank.id)) ?? blank;
    const mark: Mark = { ...before, ...change, note: (change.note ?? before.note).slice(0, LIMITS.note) };
    const isEmpty = !mark.star && mark.note === '' && mark.tags.length === 0;
    await (isEmpty ? marks.delete(mark.id) : marks.put(mark));
    return mark;
  });
  tellChange(blank.collection);
  return changed;
}

/** The reader's decisions on speakers of a collection. */
export const decisionsOf = (collection: string): Promise<Decision[]> =>
  reading(['decisions'], (transaction) => transaction.objectStore('decisions').index('collection').getAll(collection));

/** Says of pairs of speakers, by key, that they are one or that they are not; a pair's earlier decision goes. */
export async function decide(
  collection: string,
  pairs: readonly (readonly [string, string])[],
  same: boolean,
): Promise<void> {
  await writing(['decisions'], async (transaction) => {
    const decisions = transaction.objectStore('decisions');
    await Promise.all(
      pairs.map(([one, other]) =>
        decisions.put({ id: `${collection}:${pairKey(one, other)}`, collection, same, one, other }),
      ),
    );
  });
  tellChange(collection);
}

/** Takes decisions back, so that the program's own suggestion holds again. */
export async function undecide(collection: string, pairs: readonly (readonly [string, string])[]): Promise<void> {
  await writing(['decisions'], async (transaction) => {
    const decisions = transaction.objectStore('decisions');
    await Promise.all(pairs.map(([one, other]) => decisions.delete(`${collection}:${pairKey(one, other)}`)));
  });
  tellChange(collection);
}
