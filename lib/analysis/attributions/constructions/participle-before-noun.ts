import { DETERMINERS } from '../grammar/words';
import { leavesOut, type Construction } from './construction';

/** "the newly | revealed | phone call": a participle before its noun. */
export const participleBeforeNoun: Construction = {
  id: 'participle-before-noun',
  about: 'a participle that stands before its noun reports nothing',
  example: { text: 'The newly revealed call surprised them.', found: [] },
  lookalike: {
    text: 'The army newly revealed that the pier was mined.',
    found: ['The army | that the pier was mined'],
  },
  mend: leavesOut(({ lower }, { source, cue, content: [next] }) => {
    if (!source || !cue || source.end !== cue.first || next?.first !== cue.end) return false;
    return (
      source.end - source.first === 2 &&
      DETERMINERS.has(lower[source.first]!) &&
      lower[source.first + 1]!.endsWith('ly')
    );
  }),
};
