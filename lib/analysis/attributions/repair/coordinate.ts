import type { Draft, TokenSpan } from '../draft';
import { complementAfter } from '../find/complement';
import { ALSO_NOUNS, isAdverb } from '../find/grammar';
import { ruleDraft } from '../find/rule-draft';
import { cueVerbAt } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import type { VerbForm } from '../../languages/parts/cues';
import type { View } from '../view';

const JOINERS = new Set(['and', 'but']);

/**
 * Divides a content at a second verb of the same source: "said A and warned that B". The verb must follow "and" or "but"
 * directly, in the same form as the cue's, and have a content of its own. Both drafts share the source.
 */
export function splitCoordinated(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const { cue, source, content } = draft;
    const found = cue && verbOfCue(view, cue);
    if (!found || !source) return [draft];
    for (const span of content) {
      if (span.first < cue.end) continue;
      const second = secondVerb(view, span, found.verb.form);
      if (!second) continue;
      const after = draftAfter(view, source, second);
      if (!after) continue;
      draft.content = content
        .filter(({ first }) => first <= span.first)
        .map((s) => (s === span ? { ...span, end: second.joint } : s));
      return [draft, after];
    }
    return [draft];
  });
}

interface SecondVerb {
  /** Where the first content ends: at the comma before "and", or at "and". */
  readonly joint: number;
  readonly first: number;
  readonly at: number;
}

function secondVerb({ lower, quotationOf }: View, span: TokenSpan, form: VerbForm): SecondVerb | null {
  for (let i = span.first + 2; i < span.end - 2; i++) {
    if (!JOINERS.has(lower[i]!) || quotationOf[i]! >= 0) continue;
    let at = i + 1;
    while (at < span.end && (isAdverb(lower[at]!) || lower[at] === 'in' || lower[at] === 'turn')) at++;
    const verb = cueVerbAt(lower, at);
    if (!verb || verb.frames.size === 0) continue;
    const sameForm = form.third
      ? verb.form.third
      : form.past
        ? verb.form.past || verb.form.third
        : verb.form.base && !ALSO_NOUNS.has(lower[at]!);
    if (!sameForm) continue;
    return { joint: lower[i - 1] === ',' ? i - 1 : i, first: i + 1, at };
  }
  return null;
}

function draftAfter(view: View, source: TokenSpan, { first, at }: SecondVerb): Draft | null {
  const verb = cueVerbAt(view.lower, at)!;
  const complement = complementAfter(view, verb, at + 1 + verb.particles.length, true);
  return complement && ruleDraft(view, source, { first, end: complement.cueEnd }, [complement.content]);
}
