import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';
import { speakingClause } from './speaking-clause';

/** "The ministry said that …", "Hale condemned the raid": speaker, verb, and what was said after it. */
export const reportingClause: Construction = {
  id: 'reporting-clause',
  about: 'a speaker, a reporting verb, and after it what was said',
  example: {
    text: 'The health ministry put the death toll at 57, including nine children.',
    found: ['The health ministry | the death toll at 57, including nine children'],
  },
  lookalike: { text: 'The council maintains a program for young leaders.', found: [] },
  findAtVerb(reporting) {
    const clause = speakingClause(reporting);
    if (!clause?.complement || clause.isParticiple) return null;
    const { subject, complement } = clause;
    const { view, verb, group } = reporting;
    // "is denying visas to students": something done.
    if (verb.form.ing && group.passive && complement.isObject) return null;
    const cue = { first: group.range.first, end: complement.cueEnd };
    return ruleDraft(view, subject, cue, [complement.content], complement.isObject ? 'object-rule' : 'rule');
  },
};
