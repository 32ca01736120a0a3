/** A class of words, in lower case with straight apostrophes. What lies beyond a text is in none. */
export interface WordClass {
  has(word: string | undefined): boolean;
  [Symbol.iterator](): Iterator<string>;
  readonly size: number;
}

/** Closed word classes by name. */
export type WordSets<Name extends string> = Readonly<Record<Name, WordClass>>;

/** Lists of words by name, as they stand in a data file, as sets of the same names. The compiler checks the names. */
export function wordSets<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): WordSets<Name> {
  const sets = {} as Record<Name, WordClass>;
  for (const name of Object.keys(lists) as Name[]) sets[name] = new Set(lists[name]);
  return sets;
}

/** What words stand for; unlike a plain object it is safe against words like "constructor" in a text. */
export interface WordTable<Value> {
  get(word: string | undefined): Value | undefined;
  has(word: string | undefined): boolean;
  keys(): Iterator<string> & Iterable<string>;
}

/** A data file's object as a table by word. */
export const wordTable = <Value>(record: Readonly<Record<string, Value>>): WordTable<Value> =>
  new Map(Object.entries(record));
