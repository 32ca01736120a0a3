import * as say from '../constructions';
import type { Step } from './step';

/** What constructions found, before it is merged with what the tagger marked. */
export const FOUND: readonly Step[] = [
  {
    does: say.anonymity,
    requires: 'a content',
    promises: 'what a source asks of the reporter is no statement',
    why: 'before merging, so that it does not fill a tagged one',
  },
  { does: say.presence, requires: 'a cue', promises: 'where somebody went is no statement', why: 'before merging' },
];
