/** Digits that are no number: versions, IP addresses, dates with dots, and numbers too large to be told. */
export const NOT_A_NUMBER = 'not-a-number';

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Two digits a group but for the last three: 9,99,999. */
const GROUPED_INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
/** As on the European continent: 1.234,56 and 1.234.567. A single 1.234 is read as English. */
const GROUPED_BY_DOTS = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
/** Spaces, or apostrophes as in Switzerland: 12 500, 12'500. */
const GROUPED_BY_SPACES = /^\d{1,3}(?:[\u0020\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/**
 * The value of a run of digits with its separators and exponent.
 * @param scaled whether a magnitude or percent follows, in which case "1,5" can only be one and a half
 */
export function valueOfDigits(piece: string, scaled = false): number | typeof NOT_A_NUMBER {
  const [digits = '', exponent = '0'] = piece.split(/\p{L}/u);
  let plain: string;
  if (PLAIN.test(digits)) plain = digits;
  else if (GROUPED.test(digits) || GROUPED_INDIAN.test(digits)) plain = digits.replaceAll(',', '');
  else if (GROUPED_BY_DOTS.test(digits)) plain = digits.replaceAll('.', '').replace(',', '.');
  else if (GROUPED_BY_SPACES.test(digits))
    plain = digits.replace(/[\u0020\u00a0\u202f\u2009'’]/g, '').replace(',', '.');
  else if (scaled && DECIMAL_COMMA.test(digits)) plain = digits.replace(',', '.');
  else return NOT_A_NUMBER;
  const value = Number(`${plain}e${exponent}`);
  return Number.isFinite(value) ? value : NOT_A_NUMBER;
}
