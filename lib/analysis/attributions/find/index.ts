/** Attributions found by rule: a complement to the tagger, which learnt from political news alone. */
import type { Draft } from '../draft';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';
import { activeRule } from './active';
import { participleRule } from './participle';
import { passiveRule } from './passive';
import { verbGroupAt } from './verb-group';

/** Reads every reporting verb of a paragraph; one draft a verb at most, in text order. */
export function findByRule(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < view.lower.length; i++) {
    const verb = cueVerbAt(view.lower, i);
    if (!verb || verb.frames.size === 0 || view.quotationOf[i]! >= 0 || isName(view, i)) continue;
    const group = verbGroupAt(view, i, verb.particles.length, view.paragraph.sentences[view.sentenceOf[i]!]!.first);
    const draft =
      activeRule(view, verb, i, group) ?? passiveRule(view, verb, group) ?? participleRule(view, verb, i, group);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** "the State Department": a capitalised word that does not start its sentence, in a sentence that is not all capitals. */
function isName(view: View, i: number): boolean {
  const word = view.words[i]!;
  if (!isCapitalised(word) || sentenceRange(view, i).first === i) return false;
  return word.length > 1 && word !== word.toUpperCase();
}
