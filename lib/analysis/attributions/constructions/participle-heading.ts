import { leavesOut, type Construction } from './construction';

/** "4. Questioning the route": a line without a full stop that a participle opens. */
export const participleHeading: Construction = {
  id: 'participle-heading',
  about: 'a heading that opens with a participle of a reporting verb',
  example: { text: '4. Questioning the route', found: [] },
  lookalike: { text: 'Questioning the route, Marlow left.', found: ['Marlow | the route'] },
  mend: leavesOut(({ words, lower, sentenceOf }, { source, cue }) => {
    if (!cue || source || !lower[cue.first]!.endsWith('ing')) return false;
    const isLast = sentenceOf[cue.first] === sentenceOf.at(-1) && /\p{L}/u.test(words.at(-1)!);
    return isLast && words.slice(0, cue.first).every((word) => !/\p{L}/u.test(word));
  }),
};
