import type { TaggerPart } from '../../parts/tagger';
import { wordSets } from '../../word-sets';
import { isFirstSubjunctive, isParticiple, isSecondSubjunctive } from '../verbs';
import lists from './word-classes.json';
import words from './words.json';

/** The first three classes are told by a word's form, the listed ones follow in the order of the file. */
const FIRST_LISTED = 4;
const LISTED = new Map(
  Object.values(lists).flatMap((list, i) => list.map((word) => [word, FIRST_LISTED + i] as const)),
);

/** A word's class by what it does in reported speech. The numbers go into feature hashes: changing one means training anew. */
function classOf(word: string): number {
  const listed = LISTED.get(word.toLowerCase());
  if (listed !== undefined) return listed;
  // Nouns have capitals; a verb has one at the start of a question only.
  if (!/^\p{Ll}/u.test(word)) return 0;
  if (isFirstSubjunctive(word)) return 1;
  if (isSecondSubjunctive(word)) return 2;
  return isParticiple(word) ? 3 : 0;
}

/** Moods: both subjunctives, and what only passes on what is said ("soll", "angeblich"); bit 3, participles, tells the tense. */
const MOODS = FIRST_LISTED;

export const tagger: TaggerPart = {
  joinsNumbersAndCommas: false,
  ...wordSets(words),
  wordClasses: { classOf, moods: MOODS },
};
