import * as say from '../constructions';
import type { Step } from './step';

/** What is asked of somebody. */
export const REQUESTS: readonly Step[] = [
  {
    does: say.request,
    requires: 'one content right after its cue',
    promises: 'it is what is asked, without who is asked',
    why: 'after the edges: it reads the content’s first words',
  },
];
