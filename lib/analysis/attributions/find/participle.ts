import type { Draft } from '../draft';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';
import { complementAfter } from './complement';
import { AUXILIARIES } from './grammar';
import { canSpeak, nounPhraseEndingAt } from './noun-phrase';
import { ruleDraft } from './rule-draft';
import type { VerbGroup } from './verb-group';

/** "The mayor visited the school, saying that …": the sentence's first noun phrase speaks. */
export function participleRule(view: View, verb: CueVerb, at: number, group: VerbGroup): Draft | null {
  if (!verb.form.ing || group.infinitive || group.negated || group.finite) return null;
  const { lower } = view;
  if (lower[at - 1] !== ',' && lower[group.range.first - 1] !== ',') return null;
  const complement = complementAfter(view, verb, group.range.end);
  if (!complement) return null;
  const sentence = sentenceRange(view, at);
  for (let i = sentence.first + 1; i < at; i++) {
    if (!AUXILIARIES.has(lower[i]!) && !lower[i]!.endsWith('ed')) continue;
    const subject = nounPhraseEndingAt(view, i - 1, sentence.first);
    if (subject && canSpeak(view, subject))
      return ruleDraft(view, subject, { first: group.range.first, end: complement.cueEnd }, [complement.content]);
    break;
  }
  return null;
}
