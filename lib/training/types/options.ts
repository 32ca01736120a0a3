import type { KindModelFile } from '../../analysis/speakers/evidence/kind-model';
import type { Scales } from './vectors';

/** How the weights are learned; chosen by cross-validation within the training articles. */
export interface KindOptions {
  /** Articles that a piece of evidence has to be met in. */
  readonly fewest: number;
  readonly penalty: number;
  readonly sharedPenalty: number;
  /** Most steps of the optimizer. */
  readonly steps: number;
  /** Pieces of evidence kept, those with the largest weights; learned again from them alone. */
  readonly keep: number;
  readonly loudness: Scales;
  /** What is added where the rules hold somebody for a kind: see `KindModel`. */
  readonly prior: KindModelFile['prior'];
  readonly folds: number;
}

export const KIND_TRAINING: KindOptions = {
  fewest: 2,
  penalty: 0.5,
  sharedPenalty: 0.1,
  steps: 60,
  keep: 2500,
  loudness: {
    title: 2,
    rest: 2,
    described: 2,
    name: 2,
    rule: 1,
    list: 1,
    standing: 0.5,
    'own-words': 1.5,
    cue: 0.5,
    known: 0.5,
    company: 0.5,
  },
  prior: {
    business: 1,
    un: 1,
    monitor: 1,
    international: 1,
    aid: 1,
    unnamed: 1,
    medical: 1,
    'armed-group': 1,
    other: 0.2,
  },
  folds: 10,
};
