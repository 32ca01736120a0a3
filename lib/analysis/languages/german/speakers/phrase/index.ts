/** What the phrase of a German source says of who speaks: name, office, kind, gender. */
export { readPhrase, type Gender, type PhraseReading } from './phrase';
