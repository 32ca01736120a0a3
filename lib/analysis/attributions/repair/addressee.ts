import type { Draft } from '../draft';
import { afterAddressee } from '../find/addressee';
import { endOfWords, opensQuotation } from '../find/clause';
import { verbOfCue } from '../lexicon/cue';
import { sentenceRange, type View } from '../view';

/** "told | the council he would resign": who is told something belongs to the cue, not to the content. */
export function giveAddressees(view: View, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { cue, content } = draft;
    const next = cue && content.findIndex(({ first }) => first === cue.end);
    if (!cue || next === null || next < 0) continue;
    const found = verbOfCue(view, cue);
    if (found?.verb.form.lemma !== 'tell' || found.at !== cue.end - 1) continue;
    const span = content[next]!;
    if (view.quotationOf[span.first]! >= 0 || view.lower[span.first] === 'that') continue;
    const addressed = afterAddressee(view, cue.end, Math.min(span.end, endOfWords(view, sentenceRange(view, cue.end))));
    if (!addressed || opensQuotation(view, addressed.content)) continue;
    draft.content = content.with(next, { ...span, first: addressed.content });
  }
}
