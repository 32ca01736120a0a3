/** The words that report: verbs with the frames they stand in, nouns, and what looks like a cue and is none. */
import table from './cues.json';
import { formsOf, type VerbForm } from './forms';
import type { CueLexicon, Frame } from './schema';

export type { Frame };

/** One verb in one form, with the particles that belong to it ("called" + "for"). */
export interface CueVerb {
  readonly form: VerbForm;
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<Frame>;
  readonly kind: 'statement' | 'belief';
}

// The table is part of the build; the tests hold it against the schema, so that no page load has to.
const data = table as CueLexicon;

function readVerbs(): Map<string, CueVerb[]> {
  const entries = new Map<string, { frames: ReadonlySet<Frame>; kind: 'statement' | 'belief' }>();
  for (const { frames, kind, lemmas } of data.verbs) {
    const group = { frames: new Set(frames), kind };
    for (const lemma of lemmas) {
      const known = entries.get(lemma);
      entries.set(lemma, known ? { ...known, frames: new Set([...known.frames, ...frames]) } : group);
    }
  }
  const byForm = new Map<string, CueVerb[]>();
  for (const [lemma, { frames, kind }] of entries) {
    const [head, ...particles] = lemma.split(' ');
    for (const { word, form } of formsOf(head!, data.irregular)) {
      const verb = { form, particles, frames, kind };
      const others = byForm.get(word);
      if (others) others.push(verb);
      else byForm.set(word, [verb]);
    }
  }
  for (const [spelling, lemma] of Object.entries(data.spellings)) {
    const like = byForm.get(spelling.endsWith('ing') ? `${lemma}ing` : `${lemma}ed`);
    if (like) byForm.set(spelling, like);
  }
  // The one with the most particles is tried first.
  for (const verbs of byForm.values()) verbs.sort((a, b) => b.particles.length - a.particles.length);
  return byForm;
}

const VERBS = readVerbs();

/** The verb that stands at token `i`, with the particles that follow it, if the lexicon knows it. */
export function cueVerbAt(lower: readonly string[], i: number): CueVerb | undefined {
  return VERBS.get(lower[i]!)?.find(({ particles }) => particles.every((particle, k) => lower[i + 1 + k] === particle));
}

/** The verb at token `i` whose particles stand at `at`, further on: "warned on Friday of". */
export function cueVerbApart(lower: readonly string[], i: number, at: number): CueVerb | undefined {
  return VERBS.get(lower[i]!)?.find(
    ({ particles }) => particles.length > 0 && particles.every((particle, k) => lower[at + k] === particle),
  );
}

/** True if some verb of the lexicon has this form. */
export function isCueVerbForm(word: string): boolean {
  return VERBS.has(word);
}

const STATEMENT_FORMS = new Set([
  ...data.statementWords,
  ...[...VERBS]
    .filter(([, verbs]) =>
      verbs.some(({ kind, frames }) => kind === 'statement' && !(frames.size === 1 && frames.has('figure'))),
    )
    .map(([word]) => word),
]);

/** True for a word that makes a cue one of a statement. */
export const isStatementWord = (word: string): boolean => STATEMENT_FORMS.has(word);

export const REFUSAL_VERBS: ReadonlySet<string> = new Set(data.refusals.verbs);
export const NEGATIONS: ReadonlySet<string> = new Set(data.refusals.negations);
/** Lemmas whose passive means: somebody says or thinks so, nobody says who. */
export const HEARSAY_VERBS: ReadonlySet<string> = new Set(data.passives.hearsay);
/** Of these, the ones that say what somebody thinks ("believed responsible"). */
export const OPINION_VERBS: ReadonlySet<string> = new Set(data.passives.opinions);
export const REPORTED_VERBS: ReadonlySet<string> = new Set(data.passives.reported);
export const ACCUSED_VERBS: ReadonlySet<string> = new Set(data.passives.accused);
/** Lemmas whose passive subject the tagger takes for the source. */
export const TURNED_VERBS: ReadonlySet<string> = new Set(data.passives.turned);
/** Lemmas whose passive names the speaker after "by". */
export const DONE_BY_VERBS: ReadonlySet<string> = new Set(data.passives.doneBy);
/** Lemmas whose passive subject is told something, and says nothing. */
export const TOLD_VERBS: ReadonlySet<string> = new Set(data.passives.told);
/** Lemmas whose passive tells that somebody said something. */
export const PASSIVE_REPORTS: ReadonlySet<string> = new Set([
  ...data.passives.hearsay,
  ...data.passives.reported,
  ...data.passives.accused,
  ...data.passives.turned,
  ...data.passives.doneBy,
  ...data.passives.told,
  'quote',
]);
/** Lemmas that are something done as well: only a finite clause after them is a report. */
export const DONE_VERBS: ReadonlySet<string> = new Set(data.actions.done);
/** Of these, the ones that mostly tell what was done where no clause follows: "concluded its hearing". */
export const FINISHED_VERBS: ReadonlySet<string> = new Set(data.actions.finished);
/** Lemmas of decisions, which an infinitive or an object tells and nobody says. */
export const DECISION_VERBS: ReadonlySet<string> = new Set(data.actions.decided);
/** What somebody writes or records, without saying what stands in it. */
export const WORKS: ReadonlySet<string> = new Set(data.actions.works);
/** Lemmas of what a thing does to show something. */
export const SHOWING_VERBS: ReadonlySet<string> = new Set(data.actions.shown);
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(data.nouns.claims);
export const CALL_NOUNS: ReadonlySet<string> = new Set(data.nouns.calls);
export const VERDICT_NOUNS: ReadonlySet<string> = new Set(data.nouns.verdicts);
/** Nouns that name what somebody said. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set([
  ...data.statementWords,
  ...data.nouns.claims,
  ...data.nouns.calls,
  ...data.nouns.verdicts,
]);
export const ASKED: ReadonlySet<string> = new Set(data.asked);
export const EXCLUDED_PHRASES: readonly string[] = data.excluded;
/** How contents begin that only ask not to be named, as words. */
export const ANONYMITY_OPENINGS: readonly (readonly string[])[] = data.anonymity.map((phrase) => phrase.split(' '));
