import { leavesOut, type Construction } from './construction';

/** "reported from Lemnos", "reported for duty", "testified before the council": where somebody went or stood. */
export const presence: Construction = {
  id: 'presence',
  about: 'a reporting verb that tells where somebody went or stood',
  example: {
    text: 'Marlow testified before the harbour committee in Lemnos, where members met on Tuesday.',
    found: [],
  },
  lookalike: { text: 'Marlow testified that the pier was mined.', found: ['Marlow | that the pier was mined'] },
  mend: leavesOut(({ lower, grammar }, { cue, content: [content] }) => {
    if (!cue) return false;
    const opens = content && content.paragraph === cue.paragraph && content.first >= cue.end;
    return grammar.presence.test(lower.slice(cue.first, opens ? content.first + 1 : cue.end).join(' '));
  }),
};
