import type { TokenSpan } from '../draft';
import type { View } from '../view';
import { cueVerbAt, type CueVerb } from '.';

/** The last verb of the lexicon in a cue, with its token; null for cues without one ("according to"). */
export function verbOfCue({ lower }: View, cue: TokenSpan): { verb: CueVerb; at: number } | null {
  for (let at = cue.end - 1; at >= cue.first; at--) {
    const verb = cueVerbAt(lower, at);
    if (verb) return { verb, at };
  }
  return null;
}

/** True for a cue that is followed by a clause, in whatever words. */
export function cueTakesClause(view: View, cue: TokenSpan): boolean {
  const found = verbOfCue(view, cue);
  if (!found) return false;
  const { frames } = found.verb;
  return frames.has('clause') || frames.has('that') || frames.has('addressee');
}
