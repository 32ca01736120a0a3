import type { TokenRange } from '../../text';

import { isCapitalised, isWord, type View } from '../view';

export interface VerbGroup {
  /** Auxiliaries, adverbs, verb and particles. */
  readonly range: TokenRange;
  readonly passive: boolean;
  /** A form of "have" or "be" stands in it, so that a participle is a full verb. */
  readonly finite: boolean;
  readonly negated: boolean;
  /** "to" stands before it. */
  readonly infinitive: boolean;
  /** "may", "will": what might be said is not said. */
  readonly modal: boolean;
}

/** Longest run of auxiliaries and adverbs before a verb. */
const LONGEST = 6;

/** Reads the verb group around the verb at `verb` that has `particles` words after it. */
export function verbGroupAt(
  { lower, words, cues, grammar }: View,
  verb: number,
  particles: number,
  floor: number,
): VerbGroup {
  let first = verb;
  let passive = false;
  let finite = false;
  let negated = false;
  let infinitive = false;
  let modal = false;
  for (let i = verb - 1; i >= floor && verb - i <= LONGEST; i--) {
    const word = lower[i]!;
    if (cues.words.negations.has(word) || grammar.isContractedNegation(word) || cues.words.refusalVerbs.has(word))
      negated = true;
    else if (grammar.infinitiveMarkers.has(word)) infinitive = true;
    else if (!grammar.auxiliaries.has(word) && !grammar.possessives.has(word) && !grammar.isAdverb(word)) break;
    // "Kelly said", "USA Today identified": a name.
    else if (isCapitalised(words[i]) && grammar.isAdverb(word)) break;
    if (
      grammar.possessives.has(word) &&
      !grammar.isAdverb(lower[i + 1] ?? '') &&
      !grammar.auxiliaries.has(lower[i + 1] ?? '')
    )
      break;
    if (grammar.be.has(word)) passive = !finite && !passive ? true : passive;
    if (grammar.be.has(word) || grammar.have.has(word) || grammar.auxiliaries.has(word)) finite = true;
    if (grammar.modals.has(word) && !grammar.hypotheticals.has(word)) modal = true;
    first = i;
  }
  return { range: { first, end: verb + 1 + particles }, passive, finite, negated, infinitive, modal };
}

/** Longest "in a statement on Facebook" that is counted to the cue, in tokens. */
const LONGEST_OCCASION = 8;

/**
 * Where the cue ends when it takes in where something was said: "said | in a statement", "wrote | in a letter to X" (up to
 * the noun). The end of the verb group if nothing of the kind follows.
 */
export function withOccasion({ words, lower, grammar }: View, end: number, limit: number): number {
  if (
    !grammar.prepositions.has(lower[end] ?? '') ||
    grammar.genitives.has(lower[end]) ||
    grammar.purposes.has(lower[end])
  )
    return end;
  for (let i = end + 1; i < Math.min(limit, end + LONGEST_OCCASION); i++) {
    if (!isWord(words[i]) || grammar.complementizers.has(lower[i])) return end;
    // "to Radio North": part of a name.
    const isName = isCapitalised(words[i]) && isCapitalised(words[i + 1]);
    if (grammar.occasions.has(lower[i]) && !grammar.occasions.has(lower[i + 1] ?? '') && !isName) return i + 1;
  }
  return end;
}

/** Longest "posted online by its press office", in tokens. */
const LONGEST_DESCRIPTION = 14;

/** Past what a participle tells of where something was said: "in a letter | seen by the daily |, …". */
export function afterDescription({ lower, grammar }: View, occasion: number, limit: number): number {
  if (!grammar.occasions.has(lower[occasion - 1] ?? '') || !grammar.isParticiple(lower[occasion] ?? ''))
    return occasion;
  const end = Math.min(limit, occasion + LONGEST_DESCRIPTION);
  for (let i = occasion + 1; i < end; i++)
    if (lower[i] === ',' || lower[i] === ':' || grammar.complementizers.has(lower[i])) return i;
  return end === limit ? limit : occasion;
}
