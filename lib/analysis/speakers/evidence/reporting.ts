import type { Reason } from './reason';

/** Cues of one speaker that are read. */
const READ = 8;

/** How somebody speaks: who testifies, tweets, rules or estimates. */
export const reporting: Reason = {
  id: 'cue',
  about: 'the words that report what is said',
  example: 'Omar Brin testified that so it was.',
  read({ lexicon, entity: { kind }, cues }, takeDown) {
    const { auxiliaries } = lexicon.grammar;
    for (const cue of cues.slice(0, READ)) {
      const words = cue.split(/[^\p{L}]+/u).filter((word) => word !== '' && !auxiliaries.has(word));
      if (words.length === 0) continue;
      takeDown(words[0]!, null);
      takeDown(`${kind} ${words[0]!}`, null);
      if (words.length > 1) takeDown(words.slice(0, 3).join(' '), null);
    }
  },
};
