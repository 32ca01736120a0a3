import type { FiguresPart } from '../../parts/figures';
import { wordSets, wordTable } from '../../word-sets';
import data from './numbers.json';
import units from './units.json';

const { ones, tens, magnitudes, suffixes, plurals, parts, glyphs, multiples, roundDigits, ...lists } = data;
const { andHalf, beforeMagnitude, starts, ...words } = lists;

const MINUS_SIGNS = ['-', '−'];

export const numbers: FiguresPart['numbers'] = {
  ones: wordTable(ones),
  tens: wordTable(tens),
  magnitudes: wordTable(magnitudes),
  suffixes: wordTable(suffixes),
  plurals: wordTable(plurals),
  parts: wordTable(parts),
  glyphs: wordTable(glyphs),
  multiples: wordTable(multiples),
  roundDigits: wordTable(roundDigits),
  ...wordSets(words),
  beforeMagnitude: new Set([...beforeMagnitude, ...data.severals]),
  starts: new Set([
    ...starts,
    ...MINUS_SIGNS,
    ...[ones, tens, plurals, glyphs, multiples, magnitudes, units.currencySigns].flatMap((table) => Object.keys(table)),
    ...[data.severals, units.signPrefixes, units.currencyCodes].flat(),
  ]),
  andHalf: [andHalf.and, andHalf.one, andHalf.half].map((list) => new Set(list)),
};
