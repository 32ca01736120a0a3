import * as say from '../constructions';
import type { Step } from './step';

/** All of a paragraph, whoever found it. */
export const MERGED: readonly Step[] = [
  {
    does: say.request,
    requires: 'one content right after its cue',
    promises: 'it is what is asked, without who is asked',
    why: 'after merging: found and tagged ones alike',
  },
];
