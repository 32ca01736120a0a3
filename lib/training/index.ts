/**
 * Training: a corpus becomes a model. The first pass is learnt from the text; every document is then labelled by a first
 * pass that has not seen it (jackknife); the second pass is learnt from the text and those labels. Each pass is learnt,
 * pruned to the buckets that matter and learnt again, so that what the second one learns from is what it will meet.
 * Nothing is random but by the seed: the same corpus, options and Node version give the same bytes.
 */
export { CorpusError, readCorpus, type CorpusDocument } from './corpus';
export { GERMAN_TRAINING, TRAINING, type TrainingOptions } from './options';
export type { RoleScores } from './score';
export { trainTagger, type Trained } from './train';
