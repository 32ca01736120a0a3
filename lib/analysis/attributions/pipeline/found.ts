import * as say from '../constructions';
import * as edge from '../edges';
import type { Step } from './step';

/** What constructions found, before it is merged with what the tagger marked. */
export const FOUND: readonly Step[] = [
  {
    does: say.reportInQuotation,
    requires: 'a cue in a quotation',
    promises: 'what the one quoted says themselves is no statement of its own',
    why: 'first: all but a few go',
  },
  {
    does: say.anonymity,
    requires: 'a content',
    promises: 'what a source asks of the reporter is no statement',
    why: 'before merging, so that it does not fill a tagged one',
  },
  {
    does: edge.relativeSubject,
    requires: 'a content after its cue in a relative clause',
    promises: 'it ends before the verb whose subject it stands in',
    why: 'before merging, as with tagged ones',
  },
  {
    does: say.questionPut,
    requires: 'a content before its cue',
    promises: 'no question put to a speaker is a statement',
    why: 'before merging',
  },
  { does: say.presence, requires: 'a cue', promises: 'where somebody went is no statement', why: 'before merging' },
];
