import type { TokenRange } from '../../text';
import type { CueVerb } from '../lexicon';
import { isCapitalised, type View } from '../view';
import { ALSO_NOUNS, DOCUMENTS, NOUN_RELATIONS, PLURAL_WORDS, PRONOUNS, SPEAKER_NOUNS } from './words';
import { headOf } from './noun-phrase';
import type { VerbGroup } from './verb-group';

/** Subject and verb agree in number: tells "the UN reports that" from "news reports that". Anything goes with a past form. */
export function agrees(view: View, { form }: CueVerb, at: number, group: VerbGroup, subject: TokenRange): boolean {
  if (form.past || group.finite) return true;
  const { lower, words } = view;
  const place = headOf(view, subject);
  const head = lower[place]!;
  const joint = lower.slice(subject.first, subject.end).includes('and');
  const plural = PLURAL_WORDS.has(head) || joint || /[^s'i]s$/.test(head);
  if (form.base && !plural) return false;
  if (!ALSO_NOUNS.has(lower[at]!)) return true;
  // What may be a noun as well needs a subject beyond doubt.
  if (NOUN_RELATIONS.has(lower[at + 1] ?? '') || lower[subject.end - 2] === "'s") return false;
  if (PRONOUNS.has(head) || SPEAKER_NOUNS.has(head) || DOCUMENTS.has(head)) return form.base || !plural;
  return isCapitalised(words[place]) && (form.third || joint);
}
