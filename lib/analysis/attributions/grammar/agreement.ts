import type { TokenRange } from '../../text';
import type { CueVerb } from '../lexicon';
import { isCapitalised, type View } from '../view';

import { headOf } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** Subject and verb agree in number: tells "the UN reports that" from "news reports that". Anything goes with a past form. */
export function agrees(view: View, { form }: CueVerb, at: number, group: VerbGroup, subject: TokenRange): boolean {
  if (form.past || group.finite) return true;
  const { lower, words } = view;
  const place = headOf(view, subject);
  const head = lower[place]!;
  const joint = lower.slice(subject.first, subject.end).some((word) => view.grammar.additives.has(word));
  const plural = view.grammar.pluralWords.has(head) || joint || view.grammar.isPlural(head);
  if (form.base && !plural) return false;
  if (!view.grammar.alsoNouns.has(lower[at])) return true;
  // What may be a noun as well needs a subject beyond doubt.
  if (view.grammar.nounRelations.has(lower[at + 1] ?? '') || view.grammar.possessives.has(lower[subject.end - 2]))
    return false;
  if (view.grammar.pronouns.has(head) || view.grammar.speakerNouns.has(head) || view.grammar.documents.has(head))
    return form.base || !plural;
  return isCapitalised(words[place]) && (form.third || joint);
}
