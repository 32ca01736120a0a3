import type { NounPhrase } from '../noun-phrase';
import type { PronounPlace } from './pronouns';

/** The noun phrase of one speaker, as it is asked who that is, with the place where it stands. */
export interface SourcePhrase extends NounPhrase {
  readonly place: PronounPlace;
}
