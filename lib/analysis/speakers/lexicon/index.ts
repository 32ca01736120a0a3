/** What the stage knows beforehand: bodies, places, office holders, nouns. The words are the language's; see `SpeakersPart`. */
export { keyOf, typoKeyOf } from '../../languages/keys';
export type { BodySense, NounSense, PlaceSense, Senses, SpeakersPart, Strength } from '../../languages/parts/speakers';
