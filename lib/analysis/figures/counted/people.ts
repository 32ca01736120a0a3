import { capitalised, type Pieces } from '../pieces';
import type { CountedNoun } from './noun';

/** Whether a counted noun names people, by its word, by its ending or by being the name of some: "13 Taliban". */
export function namesPeople(pieces: Pieces, { first, end }: CountedNoun): boolean {
  if (end <= first) return false;
  const head = pieces.lower[end - 1]!;
  if (pieces.lists.nouns.people.has(head)) return true;
  return (
    (capitalised(pieces, end - 1) || pieces.lists.endings.people.test(head)) && !pieces.lists.nouns.thingsInEr.has(head)
  );
}
