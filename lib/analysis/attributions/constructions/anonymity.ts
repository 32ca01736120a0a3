import { leavesOut, type Construction } from './construction';

/** "asked not to be named", "insisted on anonymity". */
export const anonymity: Construction = {
  id: 'anonymity',
  about: 'what a source only asks of the reporter: not to be named',
  example: {
    text: 'A colonel in Port Varne, who insisted on anonymity, said the bridge was mined.',
    found: ['A colonel in Port Varne | the bridge was mined'],
  },
  lookalike: { text: 'Hale asked both sides not to shoot.', found: ['Hale | not to shoot'] },
  mend: leavesOut(
    ({ lower, cues }, { content: [content] }) =>
      content !== undefined &&
      cues.anonymityOpenings.some((words) => words.every((word, k) => lower[content.first + k] === word)),
  ),
};
