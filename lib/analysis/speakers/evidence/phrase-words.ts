import { coreEnd } from '../types/core-end';
import { spanOf, type Words } from '../word-view';
import type { Note, Slot } from './notes';
import type { Reason } from './reason';

/** Words read behind the core of a phrase. */
const COMPLEMENT = 8;

/** Where the core of a note's phrase ends, and where what is read of its complement does. */
export function slotsOf({ words, first, end }: Note): { core: number; last: number } {
  const core = Math.max(Math.min(first + 1, end), coreEnd(words, first, end));
  return { core, last: Math.min(end, core + COMPLEMENT) };
}

/** A word that says something: no article, preposition, auxiliary or pronoun. */
const isWord = ({ raw, keys, lexicon }: Words, i: number) => {
  const { determiners, prepositions, auxiliaries, starters } = lexicon.grammar;
  const key = keys[i]!;
  const isSmall = determiners.has(key) || prepositions.has(key) || auxiliaries.has(key) || starters.has(key);
  return /^\p{L}{2}/u.test(raw[i]!) && !isSmall;
};

const wordsReason = (id: string, slots: readonly Slot[], about: string, example: string): Reason => ({
  id,
  about,
  example,
  read({ notes }, takeDown) {
    for (const note of notes) {
      if (!slots.includes(note.slot)) continue;
      const { words, first } = note;
      const { plain } = words.lexicon.shapes;
      const { core, last } = slotsOf(note);
      const head = core - 1;
      const span = spanOf(words, head, core);
      if (note.slot === 'described' || isWord(words, head)) takeDown(`head=${plain(words.keys[head]!)}`, span);
      if (head > first)
        takeDown(`head2=${words.keys[head - 1]!} ${plain(words.keys[head]!)}`, spanOf(words, head - 1, core));
      for (let i = first; i < head; i++)
        if (isWord(words, i)) takeDown(`with=${words.keys[i]!}`, spanOf(words, i, i + 1));
      for (let i = core; i < last; i++)
        if (isWord(words, i)) takeDown(`of=${plain(words.keys[i]!)}`, spanOf(words, i, i + 1));
    }
  },
});

/** The words of a description. */
export const describedWords = wordsReason(
  'described',
  ['described'],
  'the words of a description that is all the article gives',
  'Two dock workers said so.',
);

/** The words of a body's own name: "Lund Fire Authority". */
export const nameWords = wordsReason(
  'name',
  ['name'],
  'the words of the name of a body, its last one above all',
  'The Calder Press Service said so.',
);

/** The words of whatever stands right before and behind the name. */
export const besideWords = wordsReason(
  'title',
  ['title'],
  'the words right before the name, whether a list knows them or not',
  'Harbour pilot Omar Brin said so.',
);

export const restWords = wordsReason(
  'rest',
  ['rest'],
  'the words behind the name up to the next mark, whether a list knows them or not',
  'Omar Brin, dean of the school, said so.',
);
