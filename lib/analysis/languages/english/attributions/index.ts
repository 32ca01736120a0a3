import type { AttributionsPart } from '../../parts/attributions';
import { wordSets } from '../../word-sets';
import lists from './words.json';

const { adverbs, namesInLy, ...others } = lists;
const ADVERBS = new Set(adverbs);
const NAMES_IN_LY = new Set(namesInLy);
const words = wordSets(others);

export const attributions: AttributionsPart = {
  ...words,
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NAMES_IN_LY.has(word)),
  isSpeakerNoun: (word) =>
    words.speakerNouns.has(word) || (word.endsWith('s') && words.speakerNouns.has(word.slice(0, -1))),
};
