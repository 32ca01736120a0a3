import type { Draft, TokenSpan } from '../draft';
import { startsFiniteClause } from '../find/clause';
import { AUXILIARIES, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../find/grammar';
import { FINISHED_VERBS, WORKS } from '../lexicon';
import { verbOfCue } from '../lexicon/cue';
import type { View } from '../view';

/**
 * Leaves out what was done, not said: "the shares added 2 percent", "concluded its third hearing", "found him", "found
 * themselves out of work", "wrote hundreds of songs".
 */
export function withoutActions(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ cue, content: [only, ...more] }) => {
    const verb = cue && only && more.length === 0 ? verbOfCue(view, cue)?.verb : null;
    if (!verb || only!.first < cue!.end || view.quotationOf[only!.first]! >= 0) return true;
    const { first, end } = { ...only!, first: cue!.end };
    if (only!.first > first && !(FINISHED_VERBS.has(verb.form.lemma) && DETERMINERS.has(view.lower[first]!)))
      return true;
    if (isReflexive(view.lower[first]!) && verb.form.lemma === 'find') return false;
    if (verb.form.lemma === 'write' && isWork(view, only!)) return false;
    if (end - first === 1) return verb.frames.has('object') || !OBJECT_PRONOUNS.has(view.lower[first]!);
    if (!FINISHED_VERBS.has(verb.form.lemma) || INTRODUCERS.has(view.lower[first]!)) return true;
    return startsFiniteClause(view, first, end);
  });
}

const isReflexive = (word: string) => /(?:self|selves)$/.test(word);

/** "hundreds of songs", "a weekly column". */
function isWork({ lower }: View, { first, end }: TokenSpan): boolean {
  if (INTRODUCERS.has(lower[first]!)) return false;
  for (let i = first; i < end; i++) {
    if (WORKS.has(lower[i]!)) return !AUXILIARIES.has(lower[i + 1] ?? '');
    if (lower[i] !== 'of' && (PREPOSITIONS.has(lower[i]!) || lower[i] === ',')) return false;
  }
  return false;
}

const INTRODUCERS = new Set(['that', 'how', 'why', 'whether', 'what', 'by', 'with', 'to', 'there']);
