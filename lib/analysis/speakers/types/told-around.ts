import type { Context } from './context';
import { contextsOf } from './contexts';
import type { Name } from '../names/names';
import { typeOfPhrase } from './phrase-type';
import type { Verdict } from './verdict';
import type { Words } from '../word-view';

/** What is said of somebody right where the name stands, with the kind of source that its words tell. */
export interface ToldContext extends Context {
  readonly told: Verdict | undefined;
}

/** What is said of a name where it stands; several ask for it, and it is read once. */
export function toldAround(words: Words, name: Name): readonly ToldContext[] {
  const known = TOLD.get(name);
  if (known) return known;
  const told = contextsOf(words, name).map(({ first, end, where }) => ({
    first,
    end,
    where,
    told: typeOfPhrase(words, first, end),
  }));
  TOLD.set(name, told);
  return told;
}

const TOLD = new WeakMap<Name, readonly ToldContext[]>();
