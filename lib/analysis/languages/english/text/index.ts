import { tokenPatterns } from '../../../text/token-patterns';
import type { TextPart } from '../../parts/text';
import tokens from './tokens.json';

export const text: TextPart = {
  tokens: tokenPatterns(tokens),
  sentences: {
    closing: new Set(['”', '’', ')', ']']),
    opening: new Set(['“', '"', '‘', "'", '(', '[', '$', '—', '-']),
  },
  quotations: {
    double: new Set(['“', '”', '"', '``', "''"]),
    pairs: [['«', '»']],
    single: { opening: new Set(['‘', "'"]), closing: new Set(['’', "'"]) },
  },
};
