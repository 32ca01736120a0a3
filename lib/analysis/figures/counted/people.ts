import { NOUNS } from '../lexicon';
import { capitalised, type Pieces } from '../pieces';
import type { CountedNoun } from './noun';

/** Endings of those who do or are something: workers, actors, activists, Bolivians, seamen, employees. */
const PERSON = /(?:ers|ors|ists|ians|[^u]men|women|people|children|ees|ants|crats)$/;

/** Whether a counted noun names people, by its word, by its ending or by being the name of some: "13 Taliban". */
export function namesPeople(pieces: Pieces, { first, end }: CountedNoun): boolean {
  if (end <= first) return false;
  const head = pieces.lower[end - 1]!;
  if (NOUNS.people.has(head)) return true;
  return (capitalised(pieces, end - 1) || PERSON.test(head)) && !NOUNS.thingsInEr.has(head);
}
