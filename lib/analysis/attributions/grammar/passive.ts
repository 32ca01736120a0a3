import type { TokenRange } from '../../text';
import { verbOfCue } from './cue';
import { endOfWords } from './clause';
import { nounPhraseEndingAt } from './noun-phrase';
import { subjectAfter } from './subject-after';
import { placeOf } from './place-of';
import type { CueVerb } from '../lexicon';
import { sentenceRange, type View } from '../view';

/** Longest relative clause between subject and verb, in tokens. */
const LONGEST_RELATIVE = 25;
/** How far after a passive "by" is looked for, in tokens. */
const LONGEST_PASSIVE = 60;

/** The subject before a passive that starts at `first`, over a relative clause too: "The attack, which killed 14, | was claimed". */
export function passiveSubject(view: View, first: number, floor: number): TokenRange | null {
  const { lower } = view;
  if (lower[first - 1] !== ',') return nounPhraseEndingAt(view, first - 1, floor);
  for (let i = first - 2; i > Math.max(floor, first - LONGEST_RELATIVE); i--) {
    if (
      lower[i] === ',' &&
      (view.grammar.thingRelatives.has(lower[i + 1]) || view.grammar.personalRelatives.has(lower[i + 1]))
    )
      return nounPhraseEndingAt(view, i - 1, floor);
  }
  return null;
}

/** The participle of a cue in the passive ("was accused"), with its token; null for any other cue. */
export function passiveOfCue(view: View, cue: TokenRange): { verb: CueVerb; at: number } | null {
  const found = verbOfCue(view, cue);
  if (!found?.verb.form.participle) return null;
  return view.lower.slice(cue.first, found.at).some((word) => view.grammar.be.has(word)) ? found : null;
}

/** Who stands after "by" in the rest of the sentence, from token `from` on. */
export function agentAfter(view: View, from: number): TokenRange | null {
  const limit = endOfWords(view, sentenceRange(view, from - 1));
  const by = placeOf(view.lower, view.grammar.agentMarkers, from, Math.min(limit, from + LONGEST_PASSIVE));
  const agent = by < 0 ? null : subjectAfter(view, by + 1, limit);
  const matter = agent ? placeOf(view.lower, view.grammar.purposes, agent.first + 1, agent.end) : -1;
  return agent && matter > 0 ? { ...agent, end: matter } : agent;
}
