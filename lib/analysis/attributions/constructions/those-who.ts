import { changed } from '../draft';

import { each, type Construction } from './construction';

/** Longest "who oppose the new", in tokens. */
const LONGEST_RELATIVE = 8;

/** "Those who oppose | the fee | said": the whole phrase speaks. */
export const thoseWho: Construction = {
  id: 'those-who',
  about: 'people told apart by a relative clause, of which only the end was marked',
  example: {
    text: 'Those who oppose the fee said it would hurt the shops.',
    found: ['Those who oppose the fee | it would hurt the shops'],
  },
  lookalike: {
    text: 'The people said those who left would come back.',
    found: ['The people | those who left would come back'],
  },
  mend: each(({ lower, grammar }, draft) => {
    const { source, cue } = draft;
    if (!source || !cue || source.end > cue.first) return draft;
    for (let i = source.first - 1; i > 0 && source.first - i <= LONGEST_RELATIVE; i--) {
      if (lower[i] === ',' || lower[i] === '.') break;
      if (grammar.personalRelatives.has(lower[i]) && grammar.toldApart.has(lower[i - 1]))
        return changed(draft, { source: { ...source, first: i - 1 } });
    }
    return draft;
  }),
};
