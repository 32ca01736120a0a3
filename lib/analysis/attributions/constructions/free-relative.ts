import { verbOfCue } from '../grammar/cue';
import { isFreeRelative } from '../grammar/free-relative';
import { leavesOut, type Construction } from './construction';

/** "what the mayor said | when they met": it is told that something was said, not what. */
export const freeRelative: Construction = {
  id: 'free-relative',
  about: 'a clause that tells that something was said, without telling what',
  example: { text: 'Few could recall what the mayor said when the bridge fell.', found: [] },
  lookalike: {
    text: 'The mayor said that everything would be printed.',
    found: ['The mayor | that everything would be printed'],
  },
  mend: leavesOut((view, { source, cue }) => {
    if (!cue || !source || source.end > cue.first) return false;
    const verb = verbOfCue(view, cue)?.verb;
    return !!verb && isFreeRelative(view, verb, source.first, cue.end);
  }),
};
