/** How the tagger is trained. Chosen by trial on the training corpus and the development set; see the model card. */
export const TRAINING = {
  /** Features are hashed to 2 to this power buckets. */
  bits: 21,
  /** A feature seen fewer times than this is left out. */
  fewestUses: 3,
  /** Parts of the corpus that the first pass labels without having seen them. */
  folds: 6,
  epochs: 4,
  /** After pruning, learning starts again with the buckets left. */
  epochsAgain: 5,
  /** A bucket is kept where a weight is at least this after the first learning. */
  keptFrom: 0.05,
  /** A row is written where a weight is at least this after the second. */
  writtenFrom: 0.03,
  /** A weight of 1 is written as this number. */
  scale: 200,
  rate: 0.015,
  damping: 0.3,
  penalty: 2e-3,
  seed: 7,
} as const;

/** For German: its corpus is a fifth of the English one, and more rounds over it gain a point of each role in the jackknife. */
export const GERMAN_TRAINING: TrainingOptions = { ...TRAINING, epochs: 6, epochsAgain: 8 };

export type TrainingOptions = { readonly [Name in keyof typeof TRAINING]: number };
