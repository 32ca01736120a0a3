import type { Draft } from '../draft';
import type { CueVerb } from '../lexicon';
import type { View } from '../view';
import { complementAfter } from './complement';
import { ruleDraft } from './rule-draft';
import { mainSubject } from './subject';
import type { VerbGroup } from './verb-group';

/** "The mayor visited the school, saying that …": the subject of the sentence speaks. */
export function participleRule(view: View, verb: CueVerb, at: number, group: VerbGroup): Draft | null {
  if (!verb.form.ing || group.infinitive || group.negated || group.finite) return null;
  const { first, end } = group.range;
  if (view.lower[at - 1] !== ',' && view.lower[first - 1] !== ',') return null;
  const complement = complementAfter(view, verb, end);
  const subject = complement && mainSubject(view, first - 1);
  return subject && ruleDraft(view, subject, { first, end: complement.cueEnd }, [complement.content]);
}
