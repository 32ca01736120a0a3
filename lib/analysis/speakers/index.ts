/**
 * The fourth stage: source spans become speakers, each with a type and the evidence for it. Its folders, each using only those
 * before it: `lexicon` (names, offices and kinds of body), `names` (proper names in a text), `noun-phrase` (a phrase read into
 * slots), `types` (what kind of source a phrase is by rules), `entities` (whom the article has named so far), `sources` (whose
 * words a source span gives) and `evidence` (all that tells of a speaker, weighed).
 */
import type { LinkedAttribution } from '../attributions';
import type { TextDocument } from '../paragraph';
import type { Inspection } from '../trace';
import type { KindModel } from './evidence/kind-model';
import { compileRules, type ReadersRule } from './readers-rules';
import { Cast, type ResolvedSpeakers } from './result';
import { whoSpeaks } from './who-speaks';

export { checkPattern, type ReadersRule } from './readers-rules';
export { KindModelError, readKindModel, type KindModel } from './evidence/kind-model';
export type { ResolvedSpeakers } from './result';
export type { Rule } from './types/verdict';

/**
 * Resolves every attribution's source within the article, in text order: who speaks, what kind of source that is, and why
 * we think so, by the learned weights `kinds`, or by the rules alone without them. A reader's own rules win over everything. Linear in the text and the attributions.
 */
export function resolveSpeakers(
  document: TextDocument,
  attributions: readonly LinkedAttribution[],
  rules: readonly ReadersRule[],
  { trace }: Inspection = {},
  kinds?: KindModel,
): ResolvedSpeakers {
  return new Cast(
    document,
    compileRules(rules, document.language.speakers().grammar.definiteArticles),
    kinds,
    trace,
  ).result(attributions, whoSpeaks(document, attributions, trace));
}
