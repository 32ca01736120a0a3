import { complementAfter } from '../grammar/complement';
import { mainSubject } from '../grammar/subject';
import type { Construction } from './construction';
import { ruleDraft } from './rule-draft';

/** "The mayor visited the school, saying that …": the subject of the sentence speaks. */
export const participleClause: Construction = {
  id: 'participle-clause',
  about: 'a participle after a comma by which the subject of the sentence says something more',
  example: {
    text: 'Varn left the council in May, saying that the pier was lost.',
    found: ['Varn | that the pier was lost'],
  },
  lookalike: { text: 'Varn left the council in May, saving the pier.', found: [] },
  findAtVerb({ view, verb, group }) {
    if (!verb.form.ing || group.negated || group.finite) return null;
    const { first, end } = group.range;
    if (view.lower[first - 1] !== ',') return null;
    const complement = complementAfter(view, verb, end);
    const subject = complement && mainSubject(view, first - 1);
    return subject && ruleDraft(view, subject, { first, end: complement.cueEnd }, [complement.content]);
  },
};
