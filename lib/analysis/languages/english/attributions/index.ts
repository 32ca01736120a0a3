import type { AttributionsPart } from '../../parts/attributions';
import { wordSets } from '../../word-sets';
import numbers from '../figures/numbers.json';
import constructions from './constructions.json';
import lists from './words.json';

const { adverbs, namesInLy, participles, ...others } = lists;
const ADVERBS = new Set(adverbs);
const NAMES_IN_LY = new Set(namesInLy);
const PARTICIPLES = new Set(participles);
const words = wordSets(others);
const NUMBERS = new Set(
  [numbers.ones, numbers.tens, numbers.magnitudes, numbers.plurals].flatMap((byWord) => Object.keys(byWord)),
);

export const attributions: AttributionsPart = {
  ...words,
  constructions: new Set(constructions),
  presence:
    /\b(?:report(?:ed|ing|s)? (?:for|from)|testif(?:ied|ies|ying) before|reported to (?:him|her|them|us|me|work|duty))$/,
  putsIt: /\bput(?:s|ting)? it\b|\bma(?:de|kes?|king) (?:it )?(?:plain|clear)\b/,
  gives: /^g[ai]ve/,
  isAdverb: (word) => ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NAMES_IN_LY.has(word)),
  isSpeakerNoun: (word) =>
    words.speakerNouns.has(word) || (word.endsWith('s') && words.speakerNouns.has(word.slice(0, -1))),
  isPastForm: (word) => word.endsWith('ed'),
  isParticiple: (word) => /[^e]ed$/.test(word) || PARTICIPLES.has(word),
  isNumber: (word) => /^\d/.test(word) || NUMBERS.has(word),
  isPresentParticiple: (word) => word.endsWith('ing'),
  isThirdPerson: (word) => /[^s]s$/.test(word),
  // "this", "his" and "alumni's" are none.
  isPlural: (word) => /[^s'i]s$/.test(word),
  isReflexive: (word) => /(?:self|selves)$/.test(word),
  isContractedNegation: (word) => word.endsWith("n't"),
};
