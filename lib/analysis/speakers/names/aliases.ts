import type { Words } from '../words';
import type { Name } from './names';

/** "X, also known as Y", "X, better known by his nom de guerre Y". */
export function isAlias(words: Words, previous: Name, name: Name): boolean {
  const between = words.keys.slice(previous.end, name.first).join(' ');
  return (
    between.length < 50 &&
    /^\W*(also |better |commonly |widely |formerly )*(known|called)( \w+){0,4}\W*$|^\W*(aka|nom de guerre|alias)\W*$/.test(
      between,
    )
  );
}
