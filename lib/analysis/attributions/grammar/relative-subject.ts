import type { TokenRange } from '../../text';
import { cueVerbAt } from '../lexicon';
import { isCapitalised, isWord, sentenceRange, type View } from '../view';
import { canSpeak } from './can-speak';
import { endOfWords } from './clause';
import { complementAfter } from './complement';
import { isFiniteVerb } from './finite-verb';
import { nounPhraseEndingAt } from './noun-phrase';

/** Longest restrictive relative clause between a subject and its verb, in tokens. */
const LONGEST = 16;

/** A subject with a restrictive relative clause, and the reporting verb that it is the subject of. */
export interface RelativeSubject {
  /** "A trader": without its clause, which may report something too. */
  readonly subject: TokenRange;
  /** "said". */
  readonly verb: number;
}

/**
 * "A plumber | who would not give a name | said pipes had burst": the clause at the relative pronoun `who` stands in the
 * subject of a reporting verb after it. Null where a mark stands in between, or where somebody else is that verb's subject
 * ("a trader who said police told him").
 */
export function relativeSubjectAt(view: View, who: number): RelativeSubject | null {
  const { lower, words, grammar, quotationOf } = view;
  if (!grammar.personalRelatives.has(lower[who])) return null;
  const sentence = sentenceRange(view, who);
  const noun = nounPhraseEndingAt(view, who - 1, sentence.first);
  if (!noun || !canSpeak(view, noun)) return null;
  const limit = Math.min(endOfWords(view, sentence), who + LONGEST);
  for (let i = who + 1; i < limit; i++) {
    if (!isWord(words[i]) || quotationOf[i]! >= 0) return null;
    if (i < who + 3 || !isFiniteVerb(view, i) || hasOwnSubject(view, i, who)) continue;
    const verb = cueVerbAt(view.cues, lower, i);
    const isFinite = verb && (verb.form.past || verb.form.third) && verb.kind === 'statement';
    if (isFinite && complementAfter(view, verb, i + 1 + verb.particles.length))
      return { subject: { first: noun.first, end: lower[who - 1] === ',' ? who - 1 : who }, verb: i };
  }
  return null;
}

/** "who said | police told | him": the word before can be who speaks, and is no name that somebody is to be called by. */
function hasOwnSubject(view: View, verb: number, who: number): boolean {
  const { lower, words, grammar } = view;
  const before = verb - 1;
  // "who had lived here | and said |": a second verb of the clause.
  const isSecond = grammar.joiners.has(lower[before]) || grammar.alternatives.has(lower[before]);
  if (isSecond || grammar.personalRelatives.has(lower[before]) || grammar.auxiliaries.has(lower[before])) return true;
  const isNamed = isCapitalised(words[before]) && cueVerbAt(view.cues, lower, before - 1)?.form.participle;
  if (isNamed && before - 1 > who) return false;
  return grammar.pronouns.has(lower[before]) || grammar.isSpeakerNoun(lower[before]!) || isCapitalised(words[before]);
}

/** The subject of the verb at token `verb` that holds a relative clause, if there is one. */
export function relativeSubjectOf(view: View, verb: number): TokenRange | null {
  const { first } = sentenceRange(view, verb);
  for (let i = verb - 1; i > Math.max(first, verb - LONGEST); i--) {
    if (!isWord(view.words[i])) return null;
    if (!view.grammar.personalRelatives.has(view.lower[i])) continue;
    const found = relativeSubjectAt(view, i);
    return found?.verb === verb ? found.subject : null;
  }
  return null;
}
