import type { Draft } from '../draft';
import { startsFiniteClause } from '../find/clause';
import { OBJECT_PRONOUNS } from '../find/grammar';
import { FINISHED_VERBS } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import type { View } from '../view';

/** Leaves out what was done, not said: "the shares added 2 percent", "concluded its third hearing", "found him". */
export function withoutActions(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ cue, content: [only, ...more] }) => {
    const verb = cue && only && more.length === 0 ? verbOfCue(view, cue)?.verb : null;
    if (!verb || only!.first !== cue!.end || view.quotationOf[only!.first]! >= 0) return true;
    const { first, end } = only!;
    if (end - first === 1) return verb.frames.has('object') || !OBJECT_PRONOUNS.has(view.lower[first]!);
    if (!FINISHED_VERBS.has(verb.form.lemma) || INTRODUCERS.has(view.lower[first]!)) return true;
    return startsFiniteClause(view, first, end);
  });
}

const INTRODUCERS = new Set(['that', 'how', 'why', 'whether', 'what', 'by', 'with', 'to', 'there']);
