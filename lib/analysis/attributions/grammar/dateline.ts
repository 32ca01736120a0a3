import { startsLower, startsUpper } from '../../text';
import { isCapitalised, type View } from '../view';

/** Longest dateline: "KABUL, Afghanistan, Dec. 11 (AP) —", in tokens. */
const LONGEST = 14;

/** The first token after the place and agency that open a paragraph ("KABUL (AP) —", "(CNN)"); `first` where there is none. */
export function afterDateline({ words, sentenceOf, grammar }: View, first: number, limit: number): number {
  if (sentenceOf[first]! > 0) return first;
  if (words[first] === '(') {
    const close = words.indexOf(')', first);
    if (close < 0 || close - first > 3) return first;
    if (isCapitalised(words[first + 1]) && grammar.dashes.has(words[close + 1] ?? '')) return close + 2;
    return isAgency(words[first + 1]) ? close + 1 : first;
  }
  // Begun within the brackets: "(Reuters) —".
  if (words[first + 1] === ')' && grammar.dashes.has(words[first + 2] ?? '')) return first + 3;
  if (!isInCapitals(words[first]!)) return first;
  for (let i = first + 1; i < Math.min(limit, first + LONGEST); i++) {
    if (grammar.dashes.has(words[i])) return i + 1;
    if (startsLower(words[i]!)) return first;
  }
  return first;
}

const isInCapitals = (word: string): boolean => startsUpper(word) && /^\p{Lu}{3,}$/u.test(word);
const isAgency = (word: string | undefined): boolean => isCapitalised(word) && isCapitalised(word?.slice(1));
