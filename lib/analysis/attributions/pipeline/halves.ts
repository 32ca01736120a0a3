import * as say from '../constructions';
import type { Step } from './step';

/** Contents that stand on both sides of speaker and verb, and verbs that share a speaker. */
export const HALVES: readonly Step[] = [
  {
    does: say.quotedAsSaying,
    requires: 'a source, and a cue “quoted”',
    promises: 'who is quoted speaks',
    why: 'reads its content anew, so after the edges',
  },
  {
    does: say.interruptedClause,
    requires: 'source and cue between commas',
    promises: 'both halves are content',
    why: 'after the edges, of which each half has its own',
  },
  {
    does: say.secondVerb,
    requires: 'a content with a second verb',
    promises: 'each verb has its own content',
    why: 'the halves are whole',
  },
  {
    does: say.citing,
    requires: 'a participle “citing” after a comma',
    promises: 'who is cited says the same',
    why: 'after all that changes what is said',
  },
];
