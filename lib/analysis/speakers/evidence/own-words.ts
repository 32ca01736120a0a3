import type { Reason } from './reason';

const FIRST_PERSON = /\b(i|we|my|our)(?:['’](?:m|ve|d|re|ll))? (?:just |really |also |never )?(\p{L}+)/gu;

/** Quotations of one speaker that are read. */
const READ = 6;

/** What somebody tells of themselves: "I saw", "we ran" of those who were there, "we will" of those who decide. */
export const ownWords: Reason = {
  id: 'own-words',
  about: 'what the quoted words tell in the first person',
  example: '“I heard a crack and ran,” Omar Brin said.',
  read({ quoted }, takeDown) {
    for (const words of quoted.slice(0, READ))
      for (const [, who, what] of words.matchAll(FIRST_PERSON)) takeDown(`${who!} ${what!}`, null);
  },
};
