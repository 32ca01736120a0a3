import { leavesOut, type Construction } from './construction';

/** "also known as", "needless to say", "called off": phrases with a reporting verb that report nothing. */
export const setPhrase: Construction = {
  id: 'set-phrase',
  about: 'a fixed phrase with a reporting verb that reports nothing',
  example: { text: 'Varn called off the meeting with the farmers.', found: [] },
  lookalike: {
    text: 'Varn called for a meeting with the farmers.',
    found: ['Varn | a meeting with the farmers'],
  },
  mend: leavesOut(({ lower, cues }, { cue }) => {
    if (!cue) return false;
    const words = lower.slice(cue.first, cue.end).join(' ');
    return cues.excludedPhrases.some((phrase) => words.includes(phrase));
  }),
};
