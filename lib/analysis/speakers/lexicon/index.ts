/** How the stage asks for what it knows beforehand: bodies, places, office holders, nouns. The words are the language's. */
import { english } from '../../languages/english';
import type { SpeakersPart } from '../../languages/parts/speakers';

export { keyOf, typoKeyOf } from '../../languages/keys';
export type { BodySense, NounSense, PlaceSense, Senses, Strength } from '../../languages/parts/speakers';

// Until every function hands over its words' language, this is the one place of the stage that names English.
export const lexicon = (): SpeakersPart => english.speakers();

export const keyOfPhrase = (phrase: string): string => lexicon().keyOfPhrase(phrase);
