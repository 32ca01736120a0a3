import type { Reason } from './reason';

/** Mentions that are told apart. */
const OFTEN = 4;

/** What sort of thing speaks, how it is told of, and how often. */
export const standing: Reason = {
  id: 'standing',
  about: 'whether a person, a body, a place or a description speaks, in singular or plural, and how often',
  example: 'Residents said so.',
  read({ entity: { kind, plural, mentions, nameWords, gender, seen }, notes }, takeDown) {
    takeDown(kind, null);
    takeDown(`${kind} ${plural ? 'many' : 'one'}`, null);
    takeDown(`speaks ${Math.min(OFTEN, mentions.length)}`, null);
    if (kind === 'person') {
      takeDown(`named by ${Math.min(3, nameWords.length)}`, null);
      takeDown(`gender ${[...gender].join()}`, null);
      takeDown(`seen ${Math.min(OFTEN, seen)}`, null);
    }
    if (notes.length === 0) takeDown(`${kind} of whom nothing is told`, null);
  },
};
