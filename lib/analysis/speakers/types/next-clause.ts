import type { Words } from '../word-view';

/** How far the verb of a clause is looked for, in words. */
const REACH = 12;

/**
 * Is what stands behind a name and its comma the subject of a clause of its own? "A wall fell above Lund, the governor said":
 * the town is not the governor, for an apposition would be closed by a mark before the verb. Not of a name that a sentence
 * begins with ("Ek, the governor said" leaves that mark out), nor of an indefinite phrase.
 */
export function opensClause(
  words: Words,
  { runFirst, end }: { readonly runFirst: number; readonly end: number },
): boolean {
  const { grammar, pronouns } = words.lexicon;
  const opening = words.keys[end + 1] ?? '';
  const isDefinite =
    grammar.determiners.has(opening) && !grammar.indefinite.has(opening) && !grammar.possessives.has(opening);
  if (words.raw[end] !== ',' || !isDefinite || words.initial[runFirst]) return false;
  for (let at = end + 2; at < Math.min(words.keys.length, end + 2 + REACH); at++) {
    if (!/^[\p{L}\p{N}'’]/u.test(words.raw[at]!) || pronouns.relative.has(words.keys[at]!)) return false;
    const key = words.keys[at]!;
    const isPast =
      words.lexicon.shapes.isParticiple(key) && at > end + 2 && !grammar.prepositions.has(words.keys[at + 1] ?? '');
    if ((grammar.verbs.has(key) || isPast) && !grammar.additions.has(key)) return true;
  }
  return false;
}
