/** Lists of words by name, as they stand in a data file, as sets of the same names. The compiler checks the names. */
export function wordSets<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): WordSets<Name> {
  const sets = {} as Record<Name, ReadonlySet<string>>;
  for (const name of Object.keys(lists) as Name[]) sets[name] = new Set(lists[name]);
  return sets;
}

/** Closed word classes by name; words in lower case with straight apostrophes. */
export type WordSets<Name extends string> = Readonly<Record<Name, ReadonlySet<string>>>;
