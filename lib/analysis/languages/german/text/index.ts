import { tokenPatterns } from '../../../text/token-patterns';
import type { TextPart } from '../../parts/text';
import frequentWords from './frequent-words.json';
import tokens from './tokens.json';

export const text: TextPart = {
  tokens: tokenPatterns(tokens),
  frequentWords: new Set(frequentWords),
  sentences: {
    abbreviations: new Set(tokens.abbreviations),
    lastInSentence: new Set(),
    hours: new Set(),
    afterHours: new Set(),
    namesWithMarks: new Set(),
    openers: new Set(tokens.openers),
    namesAfterMarks: new Set(),
    closing: new Set(['“', '”', '‘', '’', '«', '»', ')', ']']),
    opening: new Set(['„', '"', '‚', "'", '»', '«', '(', '[', '–', '—', '-']),
  },
  furniture: { lines: [], prefixes: [], suffixes: [] },
  quotations: {
    double: new Set(['„', '“', '”', '"', '``', "''"]),
    pairs: [
      ['»', '«'],
      ['«', '»'],
    ],
    single: { opening: new Set(['‚', "'"]), closing: new Set(['‘', '’', "'"]) },
  },
};
