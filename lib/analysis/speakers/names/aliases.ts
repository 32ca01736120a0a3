import type { Words } from '../words';
import type { Name } from './names';

/** "X, also known as Y", "X, better known by his nom de guerre Y", "X, called Y"; but "X called Y a liar" names nobody anew. */
export function isAlias(words: Words, previous: Name, name: Name): boolean {
  const between = words.keys.slice(previous.end, name.first).join(' ');
  return between.length < LONGEST && ALIAS.test(between);
}

/** Letters between two names of one person. */
const LONGEST = 50;

const ALIAS =
  /^[,(]? ?(also |better |commonly |widely |formerly |locally )*known (as|by|to)( \p{L}+){0,5}( [“"‘'])?$|^[,(] (also |sometimes )?(called|nicknamed)( [“"‘'])?$|^[,(]? ?(aka|nom de guerre|alias)( [“"‘'])?$/u;
