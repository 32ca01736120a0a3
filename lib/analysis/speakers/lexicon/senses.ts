import type { SourceType } from '../../source-types';

/** How firmly a noun gives its type; see `nouns.json`. */
export type Strength = 'strong' | 'weak' | 'plain' | 'unnamed';

export interface NounSense {
  readonly type: SourceType | undefined;
  readonly strength: Strength;
  /** Singular form: what two mentions of one office have in common. */
  readonly lemma: string;
  readonly plural: boolean;
}

export interface BodySense {
  readonly type: SourceType;
  /** The same for all names of a body. */
  readonly id: string;
}

export interface PlaceSense {
  /** ISO 3166-1 alpha-2, or a made-up code for a region that speaks for itself. */
  readonly code: string;
  readonly kind: 'country' | 'capital' | 'adjective' | 'region';
}

/** What a phrase can be. */
export interface Senses {
  body?: BodySense;
  place?: PlaceSense;
  noun?: NounSense;
  modifier?: SourceType;
  /** Stands before a person's name. */
  title?: boolean;
  /** Says something of rank or number that no type hangs on: "senior". */
  skip?: boolean;
  /** A person of the list of office holders. */
  leader?: SourceType;
  /** Has to be written just so in the text: acronyms, since "is" is not IS. */
  exact?: string;
}
