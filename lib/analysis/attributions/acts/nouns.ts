import type { Act } from '../../contract';
import { verbOfCue } from '../grammar/cue';
import { isUndone } from './negation';
import { verbAt, type ActCue } from './verbs';

/** The noun that a verb repeats or makes stands so near: "reiterated the president's call". */
const REACH = 4;

/** The act that a noun names in a cue without a verb of saying, or right after a verb that repeats or makes it. */
export function nounAct(draft: ActCue): Act | null {
  const { view, cue } = draft;
  for (let at = cue.first; at < cue.end; at++) {
    const repeats = verbAt(draft, at).find(({ verb }) => verb.act === 'says');
    if (!repeats) continue;
    if (isUndone(draft, at)) return 'says';
    const named = firstNoun(draft, repeats.end, repeats.end + REACH);
    if (named) return named;
  }
  // "said in a demand" says; "include a call for" demands.
  return verbOfCue(view, cue) ? null : firstNoun(draft, cue.first, cue.end);
}

/** The act of the first noun in a range of tokens of one sentence that names one. */
function firstNoun({ view: { lower, sentenceOf }, content, words }: ActCue, from: number, end: number): Act | null {
  for (let at = from; at < end && sentenceOf[at] === sentenceOf[from]; at++) {
    const act = words.nouns.get(lower[at]!);
    if (act) return act;
    const open = words.openNouns.get(lower[at]!);
    if (open && content.some(({ first }) => words.particles.infinitive.has(lower[first]!))) return open;
  }
  return null;
}
