import type { SpeakersPart } from '../lexicon';
import { notesOf } from '../evidence/around-name';
import type { Entity } from './entities';

/** The words of an office as two ways to put it share them: "Russian" and "Russia's", "defence" and "defense". */
export function marksOf(lexicon: SpeakersPart, words: Iterable<string>): Set<string> {
  const { prepositions, determiners, genitive } = lexicon.grammar;
  const marks = new Set<string>();
  for (const word of words) {
    const senses = lexicon.phrases.get(word);
    const isSmall = genitive.has(word) || prepositions.has(word) || determiners.has(word) || /^\W*$/.test(word);
    if (!isSmall && !(senses?.skip && !senses.noun && !senses.place)) marks.add(markOf(lexicon, word));
  }
  return marks;
}

/** What is marked by more than a word. */
type Marked = 'place' | 'region' | 'body';

const markAs = (kind: Marked, id: string) => `${kind} ${id}`;

export const isMarkOf = (kind: Marked, mark: string) => mark.startsWith(markAs(kind, ''));

export const isPlaceMark = (mark: string) => isMarkOf('place', mark) || isMarkOf('region', mark);

export function markOf(lexicon: SpeakersPart, word: string): string {
  const { place, body } = lexicon.phrases.get(word) ?? {};
  // Regions of one country are told apart: "the Nevada senator".
  if (place) return place.kind === 'region' ? markAs('region', word) : markAs('place', place.code);
  return body ? markAs('body', body.id) : (lexicon.synonyms.spellings.get(word) ?? word);
}

export const isPlaceOrBody = (mark: string) => isPlaceMark(mark) || isMarkOf('body', mark);

/** Words behind a name that are taken for what is told of its bearer. */
const REST = 6;

/** All that an article tells of somebody beside the name, as marks. */
export function toldOf(lexicon: SpeakersPart, entity: Entity): Set<string> {
  const words = [...entity.roleWords];
  for (const { slot, words: all, first, end } of notesOf(entity))
    if (slot !== 'name' && slot !== 'described')
      words.push(...all.keys.slice(first, slot === 'rest' ? Math.min(end, first + REST) : end));
  return marksOf(lexicon, words);
}
