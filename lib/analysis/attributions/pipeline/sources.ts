import * as say from '../constructions';
import type { Step } from './step';

/** From what the tagger marked as a source to whole names of who speaks. */
export const SOURCES: readonly Step[] = [
  {
    does: say.nounInCue,
    requires: 'a source right before its cue',
    promises: 'a cue begins with its verb',
    why: 'before the ends of sources are looked at',
  },
  {
    does: say.noName,
    requires: 'a source',
    promises: 'a source names somebody',
    why: 'before its ends are mended: a single word has none',
  },
  {
    does: say.aroundName,
    requires: 'a source',
    promises: 'a source is the name with what describes it, in one sentence',
    why: 'before anything is added to it',
  },
  {
    does: say.relativePronoun,
    requires: 'a source of one word',
    promises: 'who is meant by a pronoun stands in the source',
    why: 'after the cuts, that may leave but a pronoun',
  },
  {
    does: say.documentSeen,
    requires: 'a source right before its cue',
    promises: 'a document speaks, not who saw it',
    why: 'before what lies up to the verb is added',
  },
  {
    does: say.appositionToVerb,
    requires: 'a source before its cue',
    promises: 'a source goes up to its verb where all in between names it',
    why: 'last of those that complete a source',
  },
  {
    does: say.speakerNoContent,
    requires: 'a whole source',
    promises: 'no content lies in the source',
    why: 'once the source is whole',
  },
  {
    does: say.cueInside,
    requires: 'whole sources',
    promises: 'no cue stands in what another says',
    why: 'two statements have the same source once it is whole',
  },
  {
    does: say.closingSource,
    requires: 'a source behind its cue',
    promises: 'who speaks in a closing clause speaks by its verb',
    why: 'behind the step that joins two statements with one source',
  },
  {
    does: say.subjectBeforeRelative,
    requires: 'a cue right behind a comma',
    promises: 'no part of a relative clause is a source',
    why: 'before anybody else is looked for who speaks',
  },
];
