import type { WordRange } from '../sources/word-range';
import type { Words } from '../word-view';

/** How many words of a phrase are articles, pronouns and numbers before its noun. */
export function determinersAt(words: Words, { first, end }: WordRange): number {
  const { determiners, prepositions, genitive } = words.lexicon.grammar;
  const { relative } = words.lexicon.pronouns;
  let count = 0;
  while (
    first + count < end - 1 &&
    (determiners.has(words.keys[first + count]) || /^\d+$/.test(words.keys[first + count]!))
  ) {
    const match = words.matches[first + count];
    // "Some in the party", "those who stayed": there is no noun to come.
    const next = words.keys[first + count + 1]!;
    if (prepositions.has(next) || relative.has(next)) break;
    // "This year's survey".
    if (words.lexicon.things.times.has(next) && genitive.has(words.keys[first + count + 2])) break;
    // "No one" is no "one".
    if (match?.senses.body ?? (match?.senses.noun && match.end - match.first > 1)) break;
    count++;
  }
  return count;
}
