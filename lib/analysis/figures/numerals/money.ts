import { startsUpper } from '../../text';
import { glued, type Pieces } from '../pieces';

/** A currency before a number: "$", "US$", "Rs. ", "EUR ". */
export function currencyAt(pieces: Pieces, i: number): { unit: string; end: number } | null {
  const { lower, words, lists } = pieces;
  const sign = lists.units.currencySigns.get(words[i] ?? '');
  if (sign !== undefined) return { unit: sign, end: i + 1 };
  if (lists.units.signPrefixes.has(lower[i] ?? '') && glued(pieces, i + 1)) {
    const glueSign = lists.units.currencySigns.get(words[i + 1] ?? '');
    if (glueSign !== undefined) return { unit: `${words[i]}${glueSign}`, end: i + 2 };
  }
  if (!lists.units.currencyCodes.has(lower[i] ?? '')) return null;
  return { unit: words[i]!, end: words[i + 1] === '.' ? i + 2 : i + 1 };
}

/** Whether a currency's letters stand in capitals and by themselves: "EUR", but not "RS-25". */
function isCode(pieces: Pieces, i: number): boolean {
  return pieces.words[i] === pieces.words[i]!.toUpperCase() && !(pieces.words[i + 1] === '-' && glued(pieces, i + 1));
}

/** A currency after a number: "40bn rupees", "5 million US dollars". */
export function currencyAfter(pieces: Pieces, i: number): { unit: string; end: number } | null {
  const { lower, words, lists } = pieces;
  for (let at = i; at <= i + 1; at++) {
    const word = lower[at] ?? '';
    if (lists.units.currencyNouns.has(word)) return { unit: word, end: at + 1 };
    if (at === i && lists.units.currencyCodes.has(word) && isCode(pieces, at)) {
      return { unit: words[at]!, end: at + 1 };
    }
    // "US dollars", "Pakistani rupees": one word with a capital may stand between.
    if (!startsUpper(words[at] ?? '')) return null;
  }
  return null;
}

/** A number below a hundred at piece `i`, in digits or words: "50", "ninety-two". */
function smallAt({ words, lower, lists }: Pieces, i: number): { value: number; end: number } | null {
  if (/^\d{1,2}$/.test(words[i] ?? '')) return { value: Number(words[i]), end: i + 1 };
  const ten = lists.numbers.tens.get(lower[i] ?? '');
  const at = ten === undefined ? i : lower[i + 1] === '-' ? i + 2 : i + 1;
  const one = lists.numbers.ones.get(lower[at] ?? '');
  if (ten === undefined) return one === undefined ? null : { value: one, end: i + 1 };
  return one !== undefined && one < 10 ? { value: ten + one, end: at + 1 } : { value: ten, end: i + 1 };
}

/**
 * A sum told in two numbers: "3 dollars 50 cents", "three euros and twenty cents", "one pound forty-five a kilo". The second is
 * a part where its coin is named, or where nothing is left that it could count.
 * @param money piece after the currency, null where none is known; @param end piece after the number
 */
export function moneyInParts(
  pieces: Pieces,
  value: number,
  money: number | null,
  end: number,
): { value: number; end: number } | null {
  const { lower, words, lists } = pieces;
  const named = money ?? (lists.units.partsOfMoney.has(lower[end] ?? '') ? end + 1 : null);
  if (named === null || !Number.isInteger(value)) return null;
  const joined = lists.markers.conjunction.has(lower[named]) ? named + 1 : named;
  const small = smallAt(pieces, joined);
  if (!small || pieces.sentences[small.end - 1] !== pieces.sentences[end]) return null;
  const sum = value + small.value / 100;
  if (lists.units.subunits.has(lower[small.end] ?? '')) return { value: sum, end: small.end + 1 };
  const bare = joined === named && small.value >= 10 && lists.units.partsOfMoney.has(lower[named - 1]);
  const ends = !/^[\p{L}\p{N}%-]/u.test(words[small.end] ?? '') || lists.units.perWords.has(lower[small.end]);
  return bare && ends ? { value: sum, end: small.end } : null;
}
