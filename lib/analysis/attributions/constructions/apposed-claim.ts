import { CLAIM_NOUNS } from '../lexicon';
import { leavesOut, type Construction } from './construction';

/** "…, a claim that …": the noun takes up what was said before it. */
export const apposedClaim: Construction = {
  id: 'apposed-claim',
  about: 'a noun of claiming in apposition takes up what was said before, and reports nothing new',
  example: {
    text: 'The militants said they had shot down a helicopter, a claim the army dismissed as propaganda.',
    found: ['The militants | they had shot down a helicopter', 'the army | a claim … as propaganda'],
  },
  lookalike: {
    text: 'There was a claim that the pier was mined.',
    found: ['nobody | that the pier was mined'],
  },
  mend: leavesOut(({ lower }, { cue }) => {
    if (!cue || lower[cue.first - 1] !== ',') return false;
    return /^an? /.test(lower.slice(cue.first, cue.end).join(' ')) && CLAIM_NOUNS.has(lower[cue.end - 1]!);
  }),
};
