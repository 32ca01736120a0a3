import { tokenPatterns } from '../../../text/token-patterns';
import type { TextPart } from '../../parts/text';
import furniture from './furniture.json';
import frequentWords from './frequent-words.json';
import names from './names-with-marks.json';
import tokens from './tokens.json';

const patterns = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'iu'));

export const text: TextPart = {
  tokens: tokenPatterns(tokens),
  frequentWords: new Set(frequentWords),
  sentences: {
    abbreviations: new Set(tokens.abbreviations),
    lastInSentence: new Set(tokens.lastInSentence.map((word) => `${word}.`)),
    hours: new Set(tokens.hours),
    afterHours: new Set(tokens.afterHours),
    namesWithMarks: new Set(names.names),
    openers: new Set(tokens.openers),
    namesAfterMarks: new Set(names.after),
    closing: new Set(['”', '’', ')', ']']),
    opening: new Set(['“', '"', '‘', "'", '(', '[', '$', '—', '-']),
  },
  furniture: {
    lines: patterns(furniture.lines),
    prefixes: patterns(furniture.prefixes),
    suffixes: patterns(furniture.suffixes),
  },
  quotations: {
    double: new Set(['“', '”', '"', '``', "''"]),
    pairs: [['«', '»']],
    single: { opening: new Set(['‘', "'"]), closing: new Set(['’', "'"]) },
  },
};
