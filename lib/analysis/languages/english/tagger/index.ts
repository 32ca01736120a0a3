import type { TaggerPart } from '../../parts/tagger';
import { wordSets } from '../../word-sets';
import words from './words.json';

export const tagger: TaggerPart = { joinsNumbersAndCommas: true, ...wordSets(words) };
