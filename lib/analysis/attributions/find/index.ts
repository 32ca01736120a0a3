/** Attributions found by rule: a complement to the tagger, which learnt from political news alone. */
import type { Draft } from '../draft';
import { cueVerbApart, cueVerbAt, isCueVerbForm } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';
import { accordingRule } from './according';
import { DAYS } from './grammar';
import { activeRule } from './active';
import { hearsayRule } from './hearsay';
import { nominalRule } from './nominal';
import { participleRule } from './participle';
import { passiveRule } from './passive';
import { verbGroupAt } from './verb-group';

/** Reads every reporting verb, noun and adverb of a paragraph; one draft for each at most, in text order. */
export function findByRule(view: View): Draft[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < view.lower.length; i++) {
    if (view.quotationOf[i]! >= 0) continue;
    const draft = accordingRule(view, i) ?? nominalRule(view, i) ?? hearsayRule(view, i) ?? verbRule(view, i);
    if (!draft) continue;
    cutBefore(view, drafts.at(-1), draft);
    drafts.push(draft);
  }
  return drafts;
}

/** "complained that X and asked why Y": the first content ends where the same source's next report begins. */
function cutBefore({ lower }: View, draft: Draft | undefined, next: Draft): void {
  const last = draft?.content.at(-1);
  if (!last || !next.source || !next.cue || draft?.source?.first !== next.source.first) return;
  const joiner = next.cue.first - 1;
  if (last.first >= joiner - 1 || last.end <= joiner || (lower[joiner] !== 'and' && lower[joiner] !== 'but')) return;
  draft.content[draft.content.length - 1] = { ...last, end: lower[joiner - 1] === ',' ? joiner - 1 : joiner };
}

function verbRule(view: View, i: number): Draft | null {
  if (!isCueVerbForm(view.lower[i]!) || isName(view, i)) return null;
  const { first, end } = sentenceRange(view, i);
  const later = skipDay(view, i + 1);
  const apart = later > i + 1 && later < end ? cueVerbApart(view.lower, i, later) : undefined;
  const verb = apart ?? cueVerbAt(view.lower, i);
  if (!verb || verb.frames.size === 0) return null;
  const group = verbGroupAt(view, i, verb.particles.length + (apart ? later - i - 1 : 0), first);
  return activeRule(view, verb, i, group) ?? passiveRule(view, verb, group) ?? participleRule(view, verb, i, group);
}

/** "on Friday", "late Monday": the token after the day, or `i` itself where none stands there. */
function skipDay({ lower }: View, i: number): number {
  const day = lower[i] === 'on' || lower[i] === 'late' || lower[i] === 'early' ? i + 1 : i;
  return DAYS.has(lower[day] ?? '') ? day + 1 : i;
}

/** "the State Department": a capitalised word that does not start its sentence, in a sentence that is not all capitals. */
function isName(view: View, i: number): boolean {
  const word = view.words[i]!;
  if (!isCapitalised(word) || sentenceRange(view, i).first === i) return false;
  return word.length > 1 && word !== word.toUpperCase();
}
