import { leavesOut, type Construction } from './construction';

/** "would back the talks, including | calling for …": a part of what is said. */
export const partOfContent: Construction = {
  id: 'part-of-content',
  about: 'a participle after "including" is one of the things said, and reports nothing itself',
  example: {
    text: 'Ministers say they would back more talks, including calling for a debate in May.',
    found: ['Ministers | they would back more talks, including calling for a debate in May'],
  },
  lookalike: { text: 'Ministers met on Monday, calling for a debate in May.', found: ['Ministers | a debate in May'] },
  mend: leavesOut(
    ({ lower }, { cue }) => !!cue && lower[cue.first - 1] === 'including' && lower[cue.first]!.endsWith('ing'),
  ),
};
