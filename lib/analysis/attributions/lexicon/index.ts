/** How rules ask for the words that report. The words themselves are the language's. */
import { english } from '../../languages/english';
import type { CueVerb } from '../../languages/parts/cues';

export type { CueVerb, Frame } from '../../languages/parts/cues';

// Until every rule hands over its view's language, this is the one place that names English.
const { cues } = english;

/** The verb that stands at token `i`, with the particles that follow it, if the lexicon knows it. */
export function cueVerbAt(lower: readonly string[], i: number): CueVerb | undefined {
  return cues.verbs
    .get(lower[i]!)
    ?.find(({ particles }) => particles.every((particle, k) => lower[i + 1 + k] === particle));
}

/** The verb at token `i` whose particles stand at `at`, further on: "warned on Friday of". */
export function cueVerbApart(lower: readonly string[], i: number, at: number): CueVerb | undefined {
  return cues.verbs
    .get(lower[i]!)
    ?.find(({ particles }) => particles.length > 0 && particles.every((particle, k) => lower[at + k] === particle));
}

/** True if some verb of the lexicon has this form. */
export function isCueVerbForm(word: string): boolean {
  return cues.verbs.has(word);
}

/** True for a word that makes a cue one of a statement. */
export const isStatementWord = (word: string): boolean => cues.statementForms.has(word);

export const {
  refusalVerbs: REFUSAL_VERBS,
  negations: NEGATIONS,
  asked: ASKED,
  hearsayVerbs: HEARSAY_VERBS,
  opinionVerbs: OPINION_VERBS,
  reportedVerbs: REPORTED_VERBS,
  accusedVerbs: ACCUSED_VERBS,
  turnedVerbs: TURNED_VERBS,
  doneByVerbs: DONE_BY_VERBS,
  toldVerbs: TOLD_VERBS,
  passiveReports: PASSIVE_REPORTS,
  doneVerbs: DONE_VERBS,
  finishedVerbs: FINISHED_VERBS,
  decisionVerbs: DECISION_VERBS,
  works: WORKS,
  showingVerbs: SHOWING_VERBS,
  claimNouns: CLAIM_NOUNS,
  verdictNouns: VERDICT_NOUNS,
  reportNouns: REPORT_NOUNS,
} = cues.words;
export const EXCLUDED_PHRASES = cues.excludedPhrases;
export const ANONYMITY_OPENINGS = cues.anonymityOpenings;
