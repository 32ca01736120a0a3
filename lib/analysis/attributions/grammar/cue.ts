import type { TokenRange } from '../../text';
import { endsSpeech, type View } from '../view';
import { cueVerbAt, type CueVerb } from '../lexicon';

/** The last verb of the lexicon in a cue (or the first one), with its token; null for cues without one ("according to"). */
export function verbOfCue({ lower, cues }: View, cue: TokenRange, first = false): { verb: CueVerb; at: number } | null {
  const count = cue.end - cue.first;
  for (let i = 0; i < count; i++) {
    const at = first ? cue.first + i : cue.end - 1 - i;
    const verb = cueVerbAt(cues, lower, at);
    if (verb) return { verb, at };
  }
  return null;
}

/** True for a cue that is followed by a clause, in whatever words. */
export function cueTakesClause(view: View, cue: TokenRange): boolean {
  const found = verbOfCue(view, cue);
  if (!found) return false;
  const { frames } = found.verb;
  return frames.has('clause') || frames.has('complementizer') || frames.has('addressee');
}

/** True for ", referring to his rival": a participle that takes no clause, by which a speaker's words are put in their place. */
export function isAside(view: View, cue: TokenRange): boolean {
  const { lower, grammar } = view;
  let { first } = cue;
  while (first < cue.end - 1 && grammar.isAdverb(lower[first]!)) first++;
  const word = lower[first]!;
  const isApart = lower[cue.first - 1] === ',' || endsSpeech(view, cue.first - 1);
  if (!isApart || !grammar.isPresentParticiple(word) || grammar.accordingWords.has(word)) return false;
  return !cueTakesClause(view, cue);
}
