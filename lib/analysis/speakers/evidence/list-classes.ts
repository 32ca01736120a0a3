import type { SourceType } from '../../source-types';
import { matchesWithin, spanOf, type Match } from '../word-view';
import { slotsOf } from './phrase-words';
import type { Reason } from './reason';

/** The class that a list gives a phrase, with the list it stands in. */
function classesOf({ senses: { body, noun, modifier, place, leader } }: Match): (readonly [string, SourceType])[] {
  const found: (readonly [string, SourceType])[] = [];
  if (body) found.push(['body', body.type]);
  if (noun?.type) found.push([noun.strength, noun.type]);
  if (modifier) found.push(['modifier', modifier]);
  if (place) found.push(['place', 'government']);
  if (leader) found.push(['leader', leader]);
  return found;
}

/** Where in its phrase a match stands: "[union] [lawyer] of [Trentex]". */
type Place = 'with' | 'head' | 'of';

/** What the word lists hold of the head, the words before it and the words behind it. */
export const listClasses: Reason = {
  id: 'list',
  about: 'the class that the word lists give the head of a phrase, the words before it and those behind it',
  example: 'A union lawyer said so.',
  read({ notes }, takeDown) {
    for (const note of notes) {
      const { slot, words, first } = note;
      const { core, last } = slotsOf(note);
      const matches = matchesWithin(words, first, last);
      for (const match of matches) {
        const where: Place = match.end === core ? 'head' : match.end < core ? 'with' : 'of';
        const span = spanOf(words, match.first, match.end);
        for (const [list, type] of classesOf(match)) takeDown(`${slot} ${where} ${list}`, span, type);
      }
    }
  },
};
