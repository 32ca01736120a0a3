import type { TokenRange } from '../../text';
import { skipAdverbials } from './adverbials';
import { verbOfCue } from './cue';
import { endOfWords } from './clause';
import { nounPhraseEndingAt } from './noun-phrase';
import { subjectAfter } from './subject-after';
import { placeOf } from './place-of';
import type { CueVerb } from '../lexicon';
import { isCapitalised, sentenceRange, type View } from '../view';

/** How far after a passive "by" is looked for, in tokens. */
const LONGEST_PASSIVE = 60;

/** The subject before a passive that starts at `first`, over a relative clause too: "The attack, which killed 14, | was claimed". */
export function passiveSubject(view: View, first: number, floor: number): TokenRange | null {
  const { lower, grammar } = view;
  if (lower[first - 1] !== ',') return nounPhraseEndingAt(view, first - 1, floor);
  const comma = lower.lastIndexOf(',', first - 2);
  const isRelative = grammar.thingRelatives.has(lower[comma + 1]) || grammar.personalRelatives.has(lower[comma + 1]);
  return comma > floor && isRelative ? nounPhraseEndingAt(view, comma - 1, floor) : null;
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
  return by < 0 ? null : agentAt(view, by + 1, limit);
}

/**
 * The agent that starts at token `from`, after "by": ends before when it was said, what it is about and a gerund ("by Rights
 * Now | last week of shelling"); null for what somebody does ("by secretly paying its leaders").
 */
export function agentAt(view: View, from: number, limit: number): TokenRange | null {
  const { lower, grammar } = view;
  const agent = subjectAfter(view, from, limit);
  if (!agent || startsGerund(view, from)) return null;
  for (let i = agent.first + 1; i < agent.end; i++) {
    const isTime = skipAdverbials(view, i, agent.end) > i && !grammar.prepositions.has(lower[i]);
    const isMatter =
      grammar.purposes.has(lower[i]) || (grammar.matterPrepositions.has(lower[i]) && startsGerund(view, i + 1));
    if (isTime || isMatter) return { ...agent, end: i };
  }
  return agent;
}

/** "paying", "secretly paying", but not "leading members". */
function startsGerund({ lower, words, grammar }: View, i: number): boolean {
  const at = grammar.isAdverb(lower[i] ?? '') && !isCapitalised(words[i]) ? i + 1 : i;
  return (
    grammar.isPresentParticiple(lower[at] ?? '') &&
    !isCapitalised(words[at]) &&
    !grammar.isSpeakerNoun(lower[at]!) &&
    !grammar.isSpeakerNoun(lower[at + 1] ?? '')
  );
}
