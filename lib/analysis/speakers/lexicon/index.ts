/** What the stage knows beforehand: bodies, places, office holders, nouns. The words are the language's; see `SpeakersPart`. */
export { keyOf } from '../../languages/keys';
export type { BodySense, NounSense, PlaceSense, Senses, SpeakersPart, Strength } from '../../languages/parts/speakers';
