import type { TokenRange } from '../../text';
import type { Draft } from '../draft';
import { canSpeak } from '../find/can-speak';
import { contentEnd, endOfWords } from '../find/clause';
import { OBJECT_PRONOUNS, placeOf } from '../find/grammar';
import { contentBefore } from '../find/postposed';
import { verbOfCue } from '../lexicon/cue';
import { sentenceRange, type View } from '../view';

/** Longest name between "quoted" and "as saying", in tokens. */
const LONGEST_NAME = 16;

/**
 * "State television quoted the minister as saying that …": the minister speaks. The cue is "as saying", the content what
 * follows, or the quotation before it all.
 */
export function turnQuoted(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cue, source } = draft;
    const found = cue && verbOfCue(view, cue, true);
    if (!cue || !source || found?.verb.form.lemma !== 'quote' || source.first > cue.first) continue;
    const sentence = sentenceRange(view, cue.first);
    const limit = endOfWords(view, sentence);
    const from = found.at + 1;
    const as = placeOf(view.lower, 'as', from, Math.min(limit, from + LONGEST_NAME));
    if (as <= from || view.lower[as + 1] !== 'saying' || !isNamed(view, { first: from, end: as })) continue;
    const after = view.lower[as + 2] === ':' ? as + 3 : as + 2;
    const content =
      after < limit ? { first: after, end: contentEnd(view, after) } : contentBefore(view, source.first - 1, sentence);
    if (!content) continue;
    const { paragraph } = cue;
    draft.source = { paragraph, first: from, end: as };
    draft.cue = { paragraph, first: as, end: after };
    draft.content = [{ paragraph, ...content }];
  }
}

function isNamed(view: View, name: TokenRange): boolean {
  return OBJECT_PRONOUNS.has(view.lower[name.first]!) || canSpeak(view, name);
}
