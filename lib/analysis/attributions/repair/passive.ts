import type { Draft } from '../draft';
import { BE, placeOf } from '../find/grammar';
import { subjectAfter } from '../find/subject';
import { TURNED_VERBS } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import { endOfWords } from '../find/clause';
import { sentenceRange, type View } from '../view';

/**
 * In "X was accused of …", "X has been called a charlatan" the subject is not who speaks but whom it is about: it goes to
 * the content. Who speaks is named after "by", if at all.
 */
export function turnPassives(view: View, drafts: readonly Draft[]): void {
  const { lower } = view;
  for (const draft of drafts) {
    const { cue, source } = draft;
    const found = cue && verbOfCue(view, cue);
    if (!found || !found.verb.form.participle || !TURNED_VERBS.has(found.verb.form.lemma)) continue;
    if (!lower.slice(cue.first, found.at).some((word) => BE.has(word))) continue;
    if (!source || source.first >= cue.first) continue;
    const limit = endOfWords(view, sentenceRange(view, cue.first));
    const by = placeOf(lower, 'by', found.at, limit);
    const agent = by > 0 ? subjectAfter(view, by + 1, limit) : null;
    draft.source = agent && { ...source, ...agent };
    draft.content = [source, ...draft.content];
  }
}
