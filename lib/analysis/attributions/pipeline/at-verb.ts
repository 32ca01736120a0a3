import * as say from '../constructions';
import type { Step } from './step';

/** Tried at each reporting verb. */
export const AT_VERB: readonly Step[] = [
  {
    does: say.invertedSubject,
    requires: 'an active verb after a comma or a quotation',
    promises: 'subject after, content before',
    why: 'first: what stands before such a verb is no subject',
  },
  {
    does: say.relativeClause,
    requires: 'a speaking clause',
    promises: 'content before the subject',
    why: 'before what follows the verb is read, which is the main clause’s',
  },
  {
    does: say.closingClause,
    requires: 'a speaking clause after quoted speech, or with nothing after it',
    promises: 'content before subject and verb',
    why: 'before objects: after a quotation what follows tells when or to whom',
  },
  {
    does: say.reportingClause,
    requires: 'a speaking clause with a complement',
    promises: 'content after the verb',
    why: 'last of the active ones',
  },
  {
    does: say.impersonalHearsay,
    requires: 'a passive after “it”',
    promises: 'content after the verb, no source',
    why: 'before other passives, for which “it” is a subject',
  },
  {
    does: say.quotedAsSaying,
    requires: 'a passive of “quote”',
    promises: 'the subject speaks',
    why: 'before other passives, whose subject does not',
  },
  {
    does: say.toldPassive,
    requires: 'a passive of “tell” before a clause',
    promises: 'content after the verb, no source',
    why: 'before other passives, whose subject is content',
  },
  {
    does: say.agentPassive,
    requires: 'a passive before “by”',
    promises: 'the agent speaks, the subject is content',
    why: 'before hearsay: somebody is named',
  },
  {
    does: say.hearsayPassive,
    requires: 'a passive',
    promises: 'the subject is content, no source',
    why: 'last of the full passives',
  },
  {
    does: say.reducedPassive,
    requires: 'a participle after its noun',
    promises: 'content after it, or the noun',
    why: 'no full verb: after those that are',
  },
  {
    does: say.participleClause,
    requires: 'a participle after a comma',
    promises: 'the sentence’s subject speaks',
    why: 'last: the participle of a full verb is read before',
  },
];
