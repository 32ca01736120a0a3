import * as edge from '../edges';
import type { Step } from './step';

/** Where a content begins and ends, whoever found it: first what it lacks, then what is too much of it. */
export const EDGES: readonly Step[] = [
  {
    does: edge.gaps,
    requires: 'contents after the cue',
    promises: 'one content where nothing else stands between its parts',
    why: 'before a content is lengthened: its last part counts',
  },
  {
    does: edge.restOfClause,
    requires: 'a cue that takes a clause',
    promises: 'a clause runs to its end',
    why: 'before it is cut, so that cuts find all of it',
  },
  {
    does: edge.mainClause,
    requires: 'a content after a cue in a subordinate clause',
    promises: 'it ends before the main clause',
    why: 'cuts from here on, the longest first',
  },
  {
    does: edge.mainVerb,
    requires: 'a cue in a relative clause',
    promises: 'it ends before the main verb',
    why: 'with the cuts',
  },
  {
    does: edge.nextQuotation,
    requires: 'a speaker’s aside',
    promises: 'it ends before the quotation goes on',
    why: 'with the cuts',
  },
  { does: edge.dateline, requires: 'any content', promises: 'it starts after the dateline', why: 'with the cuts' },
  {
    does: edge.sourceEnds,
    requires: 'a draft with a source and a cue',
    promises: 'neither dateline nor day stands in the source',
    why: 'with the dateline of contents',
  },
  {
    does: edge.adverbial,
    requires: 'a content with “that” in it',
    promises: 'it starts with “that”',
    why: 'after the dateline, that may stand before it',
  },
  {
    does: edge.aside,
    requires: 'any content',
    promises: 'it ends before the reporter’s comment',
    why: 'with the cuts',
  },
  {
    does: edge.numberRange,
    requires: 'any content',
    promises: 'no number is cut',
    why: 'after the cuts',
  },
  {
    does: edge.afterQuotation,
    requires: 'a content that begins with a quotation after its cue',
    promises: 'what happened then is no part of it',
    why: 'with the cuts',
  },
  {
    does: edge.reportersAside,
    requires: 'a whole content',
    promises: 'no aside of the reporter stands in it',
    why: 'after it was lengthened, before the marks at its ends go',
  },
  {
    does: edge.endMarks,
    requires: 'any content',
    promises: 'no mark of the sentence around it stands at its end',
    why: 'last of the cuts, which leave marks',
  },
  {
    does: edge.besideReport,
    requires: 'several contents',
    promises: 'none tells of the speaker or of when it was said',
    why: 'after the cuts, so that it reads first words',
  },
  {
    does: edge.wholeQuotation,
    requires: 'a content with part of a quotation',
    promises: 'quotations are whole',
    why: 'after all that cuts',
  },
];
