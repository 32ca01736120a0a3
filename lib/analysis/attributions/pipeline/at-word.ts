import * as say from '../constructions';
import type { Step } from './step';

/** Tried at each word. */
export const AT_WORD: readonly Step[] = [
  {
    does: say.accordingTo,
    requires: 'a word',
    promises: 'an attribution that stands against one without a source',
    why: 'plainest first',
  },
  {
    does: say.asReported,
    requires: 'a word at the start of a sentence or after a comma',
    promises: 'an attribution that stands against one without a source',
    why: 'before its verb is read, which has no content of its own',
  },
  {
    does: say.nounClaim,
    requires: 'a word',
    promises: 'an attribution with a noun for its cue',
    why: 'before verbs, whose forms are nouns as well',
  },
  {
    does: say.hearsayAdverb,
    requires: 'a word',
    promises: 'an attribution without a source',
    why: 'before the verb beside it',
  },
];
