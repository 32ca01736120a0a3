import * as say from '../constructions';
import * as edge from '../edges';
import type { Step } from './step';

/** Who speaks where the tagger marked another, or nobody. */
export const SPEAKERS: readonly Step[] = [
  {
    does: say.hearsayAdverb,
    requires: 'a cue that ends with the adverb',
    promises: 'nobody speaks in hearsay',
    why: 'passives come next and ask who speaks',
  },
  {
    does: say.hearsayPassive,
    requires: 'a passive cue',
    promises: 'the subject is what it is about',
    why: 'before the agent is looked for, who speaks if anybody does',
  },
  {
    does: say.toldPassive,
    requires: 'a passive cue',
    promises: 'who is told something does not speak',
    why: 'before the agent is looked for',
  },
  {
    does: say.impersonalHearsay,
    requires: 'a passive cue',
    promises: 'no “it” is a content',
    why: 'after the subject has gone to the content',
  },
  {
    does: say.agentPassive,
    requires: 'a passive cue',
    promises: 'who is named after “by” speaks',
    why: 'last of the passives: whoever is left is the agent',
  },
  {
    does: say.subjectOfClause,
    requires: 'no source, or one of another clause',
    promises: 'an active verb has its subject',
    why: 'after the passives, which have none that speaks',
  },
  {
    does: say.relativeClause,
    requires: 'a content after a cue with its own subject',
    promises: 'the noun that a relative clause is about is content too',
    why: 'after the subjects, of which it looks at the one before the verb',
  },
  {
    does: say.addressee,
    requires: 'a content right after its cue',
    promises: 'a content begins after who is told',
    why: 'before the edges, which start from its first word',
  },
  {
    does: edge.relativeSubject,
    requires: 'a content after its cue in a relative clause',
    promises: 'it ends before the verb whose subject it stands in',
    why: 'before merging: what that verb reports is read by a construction',
  },
  {
    does: edge.sentenceStart,
    requires: 'a content before its cue',
    promises: 'it starts no earlier than its sentence',
    why: 'before merging: what the sentence before holds is free for another',
  },
];
