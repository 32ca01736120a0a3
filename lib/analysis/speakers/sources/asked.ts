import type { Entity } from '../entities/entities';
import type { Reading } from '../entities/reading';
import type { Name } from '../names/names';
import type { Words } from '../word-view';
import type { PronounPlace } from './pronouns';
import type { WordRange } from './word-range';

/** By which way a source is tied to its speakers, for the trace. */
export type Step =
  | 'pronoun'
  | 'pair'
  | 'one-of-them'
  | 'name-before-apposition'
  | 'name-behind-description'
  | 'name'
  | 'surname'
  | 'name-at-end'
  | 'description-of-known'
  | 'description';

/** Whom a source means, nobody perhaps, and how that was told. */
export interface Link {
  readonly step: Step;
  readonly entities: readonly Entity[];
}

/** Who spoke last, and who is named in what is said now. */
export interface Speaking {
  readonly last: readonly Entity[];
  readonly isSpokenOf: (entity: Entity) => boolean;
}

/** A part of a source, of which is asked whom it means. */
export interface Asked {
  readonly reading: Reading;
  readonly words: Words;
  readonly part: WordRange;
  /** The names that overlap it. */
  readonly names: readonly Name[];
  readonly place: PronounPlace;
  readonly speaking: Speaking;
  /** Asks the same of other words of the paragraph. */
  readonly resolve: (part: WordRange, names: readonly Name[], speaking?: Speaking) => Link;
}
