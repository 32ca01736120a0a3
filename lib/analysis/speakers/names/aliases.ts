import type { Words } from '../word-view';
import type { Name } from './names';

/** "X, also known as Y", "X, better known by his nom de guerre Y", "X, called Y"; but "X called Y a liar" names nobody anew. */
export function isAlias(words: Words, previous: Name, name: Name): boolean {
  const between = words.keys.slice(previous.end, name.first).join(' ');
  return between.length < LONGEST && words.lexicon.shapes.alias.test(between);
}

/** Letters between two names of one person. */
const LONGEST = 50;
