import { UNITS } from '../lexicon';
import { glued, type Pieces } from '../pieces';

/** A currency before a number: "$", "US$", "Rs. ", "EUR ". */
export function currencyAt(pieces: Pieces, i: number): { unit: string; end: number } | null {
  const { lower, words } = pieces;
  const sign = UNITS.currencySigns.get(words[i] ?? '');
  if (sign !== undefined) return { unit: sign, end: i + 1 };
  if (UNITS.signPrefixes.has(lower[i] ?? '') && glued(pieces, i + 1)) {
    const glueSign = UNITS.currencySigns.get(words[i + 1] ?? '');
    if (glueSign !== undefined) return { unit: `${words[i]}${glueSign}`, end: i + 2 };
  }
  if (!UNITS.currencyCodes.has(lower[i] ?? '')) return null;
  return { unit: words[i]!, end: words[i + 1] === '.' ? i + 2 : i + 1 };
}

/** Whether a currency's letters stand in capitals and by themselves: "EUR", but not "RS-25". */
function isCode(pieces: Pieces, i: number): boolean {
  return pieces.words[i] === pieces.words[i]!.toUpperCase() && !(pieces.words[i + 1] === '-' && glued(pieces, i + 1));
}

/** A currency after a number: "40bn rupees", "5 million US dollars". */
export function currencyAfter(pieces: Pieces, i: number): { unit: string; end: number } | null {
  const { lower, words } = pieces;
  for (let at = i; at <= i + 1; at++) {
    const word = lower[at] ?? '';
    if (UNITS.currencyNouns.has(word)) return { unit: word, end: at + 1 };
    if (at === i && UNITS.currencyCodes.has(word) && isCode(pieces, at)) {
      return { unit: words[at]!, end: at + 1 };
    }
    // "US dollars", "Pakistani rupees": one word with a capital may stand between.
    if (!/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}
