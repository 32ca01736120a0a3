import { sentenceRange } from '../view';
import { leavesOut, type Construction } from './construction';

/** "That said, the two …": it says nothing. */
export const thatSaid: Construction = {
  id: 'that-said',
  about: 'a reporting verb in a phrase that only joins two sentences',
  example: { text: 'That said, the two firms might fit.', found: [] },
  lookalike: { text: 'She said the two firms might fit.', found: ['She | the two firms might fit'] },
  mend: leavesOut((view, { cue }) => {
    const { lower } = view;
    if (
      !cue ||
      !view.grammar.saidForms.has(lower[cue.first]) ||
      !view.grammar.complementizers.has(lower[cue.first - 1]) ||
      lower[cue.end] !== ','
    )
      return false;
    return sentenceRange(view, cue.first).first === cue.first - 1;
  }),
};
