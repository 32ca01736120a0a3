import * as say from '../constructions';
import type { Step } from './step';

/** What the tagger marked and nobody said. */
export const LOOKALIKES: readonly Step[] = [
  {
    does: say.thingCalled,
    requires: 'source, cue and content side by side',
    promises: 'no name of a thing is a statement',
    why: 'what is none goes first, so that no later step mends it',
  },
  {
    does: say.thatSaid,
    requires: 'a cue',
    promises: 'no “that said” is a report',
    why: 'with the others that are none',
  },
  {
    does: say.freeRelative,
    requires: 'a source before its cue',
    promises: 'a report tells what was said',
    why: 'with the others that are none',
  },
  {
    does: say.editorsLabel,
    requires: 'a colon for a cue',
    promises: 'no editor’s note is a statement',
    why: 'with the others that are none',
  },
  {
    does: say.questionPut,
    requires: 'a cue at the start of its sentence',
    promises: 'no question put to a speaker is a statement',
    why: 'before a source is looked for: the one who answers stands near',
  },
  {
    does: say.setPhrase,
    requires: 'a cue',
    promises: 'no fixed phrase is a report',
    why: 'with the others that are none',
  },
  {
    does: say.anonymity,
    requires: 'a content',
    promises: 'what a source asks of the reporter is no statement',
    why: 'with the others that are none',
  },
  {
    does: say.presence,
    requires: 'a cue',
    promises: 'where somebody went is no statement',
    why: 'with the others that are none',
  },
  {
    does: say.deed,
    requires: 'one content after its cue',
    promises: 'what was done is no statement',
    why: 'last of those that are none: it reads the verb’s frames',
  },
];
