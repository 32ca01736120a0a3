import type { Reason } from './reason';

/** What words in the first person tell. */
type Told = 'was there' | 'own people';

/** Quotations of one speaker that are read. */
const READ = 6;

/**
 * What somebody tells of themselves: "I saw", "we ran", "my mother" of those who were there. No other word of what is said
 * counts: who speaks of investigators is no police officer.
 */
export const ownWords: Reason = {
  id: 'own-words',
  about: 'whether the quoted words tell in the first person of seeing, moving, feeling, or of the speaker’s own people',
  example: '“I heard a crack and ran,” Omar Brin said.',
  read({ lexicon, entity: { kind, verdict }, quoted }, takeDown) {
    const { firstPerson, firstPersonPossessive, grammar } = lexicon;
    const { witnessing, kin } = grammar;
    const found = new Set<Told>();
    for (const quotation of quoted.slice(0, READ)) {
      for (const [, verb] of quotation.matchAll(firstPerson)) if (witnessing.has(verb)) found.add('was there');
      for (const [, noun] of quotation.matchAll(firstPersonPossessive)) if (kin.has(noun)) found.add('own people');
    }
    for (const what of found) {
      takeDown(what, null);
      takeDown(`${verdict ? verdict.rule : 'untold'} ${kind} ${what}`, null);
    }
  },
};
