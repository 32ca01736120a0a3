import { startsLetter } from '../../text';
import { glued, type Pieces } from '../pieces';
import { NOT_A_NUMBER, valueOfDigits } from './digits';
import { readFraction, readSlashed } from './fractions';
import { currencyAfter, currencyAt, moneyInParts } from './money';
import { isNegated, isSign } from './negative';
import type { Numeral } from './numeral';
import { readVague } from './vague';
import { magnitudeAt, readMagnitudes, readWords, type Reading } from './number-words';

const DIGIT = /^\d/;

/** Piece after the percent sign or word that starts at `i`, else `i`. */
function percentEnd({ words, lower, lists }: Pieces, i: number): number {
  const at = lower[i] === '-' ? i + 1 : i;
  if (words[at] === '%' || lists.units.percent.has(lower[at] ?? '')) {
    return at + 1;
  }
  if (lists.units.percentPhrases.has(`${lower[at]} ${lower[at + 1]}`)) return at + 2;
  return i;
}

/** "half a percent", "a quarter of a percentage point": the piece after it, else `i`. */
function percentOfOne(pieces: Pieces, i: number): number {
  const article = pieces.lists.markers.partitive.has(pieces.lower[i]) ? i + 1 : i;
  if (!pieces.lists.numbers.oneOrA.has(pieces.lower[article])) return i;
  const end = percentEnd(pieces, article + 1);
  return end > article + 1 ? end : i;
}

/**
 * Digits with a suffix or magnitude words: "132m", "1.2 million".
 * Null where letters or further digits are glued to them that make them something else: "5G", "7th", "3x4".
 */
function readDigits(pieces: Pieces, i: number, money: boolean): Reading | null {
  const { words, lower, lists } = pieces;
  const suffix = glued(pieces, i + 1) ? lists.numbers.suffixes.get(lower[i + 1] ?? '') : undefined;
  const glyph = lists.numbers.glyphs.get(words[i + 1] ?? '');
  const scaled = suffix !== undefined || magnitudeAt(pieces, i + 1) !== null || percentEnd(pieces, i + 1) > i + 1;
  const value = valueOfDigits(words[i]!, scaled);
  if (value === NOT_A_NUMBER) return null;
  if (glyph !== undefined) return readMagnitudes(pieces, value + glyph, i + 2);
  // "1 1/2 metres"
  const slashed = /^\d{1,3}$/.test(words[i]!) && !glued(pieces, i + 1) ? readSlashed(pieces, i + 1) : null;
  if (slashed) return readMagnitudes(pieces, value + slashed.value, slashed.end);
  if (suffix !== undefined && !(glued(pieces, i + 2) && /^[\p{L}\p{N}]/u.test(words[i + 2]!))) {
    const metres = lists.units.metreSigns.has(lower[i + 1]) && !money;
    if (metres && lists.units.races.has(lower[i + 2] ?? '')) return null;
    if (metres && lists.units.metresBefore.has(lower[i + 2] ?? '')) return { value, end: i + 2, scale: 1, unit: 'm' };
    if (!(metres && standsAlone(pieces, i + 2))) return { value: value * suffix, end: i + 2, scale: suffix };
  }
  return readMagnitudes(pieces, value, i + 1);
}

/**
 * "100m" without a currency and with nothing counted after it says neither metres nor millions; "3.5m people" and
 * "20m-25m people" count.
 */
function standsAlone({ words, lower, lists }: Pieces, after: number): boolean {
  const range =
    joinsEnds(lists, lower[after]) &&
    /^\d/.test(words[after + 1] ?? '') &&
    lists.units.metreSigns.has(lower[after + 2]);
  return !startsLetter(words[range ? after + 3 : after] ?? '');
}

const DASHES = new Set(['-', '–', '—']);
const joinsEnds = ({ markers }: Pieces['lists'], word = '') =>
  DASHES.has(word) || markers.upTo.has(word) || markers.alternative.has(word);

/** "three times", "twice", "tenfold", "10-fold". */
function readTimes(
  { lower, lists }: Pieces,
  reading: Reading | null,
  i: number,
): { value: number; end: number } | null {
  const multiple = lists.numbers.multiples.get(lower[i] ?? '');
  if (multiple !== undefined) return { value: multiple, end: i + 1 };
  if (!reading) return null;
  const at = lower[reading.end] === '-' ? reading.end + 1 : reading.end;
  return lists.units.times.has(lower[at]) ? { value: reading.value, end: at + 1 } : null;
}

/** "about a foot", "more than a mile": the article counts where a bound says that it is a measure. */
function readArticle({ lower, lists }: Pieces, i: number): Reading | null {
  if (!lists.markers.indefinite.has(lower[i])) return null;
  const measured = lists.units.measures.has(lower[i + 1] ?? '') && lists.units.beforeArticle.has(lower[i - 1] ?? '');
  return measured ? { value: 1, end: i + 1, scale: 1 } : null;
}

/** Reads the one number that starts at piece `i`, ranges apart; its sign where it has one: "-0.3 percent", "minus five degrees". */
export function readSingle(pieces: Pieces, i: number): Numeral | null {
  if (!isSign(pieces, i)) return readUnsigned(pieces, i);
  const read = readUnsigned(pieces, i + 1);
  return read && isNegated(pieces, i, read) ? { ...read, first: i, value: -read.value } : null;
}

/** Reads a number without a sign. */
function readUnsigned(pieces: Pieces, i: number): Numeral | null {
  const { words, lists } = pieces;
  const currency = currencyAt(pieces, i);
  const at = currency ? currency.end : i;
  const digits = DIGIT.test(words[at] ?? '');
  const make = (
    kind: Numeral['kind'],
    reading: { value: number; end: number; scale?: number },
    unit?: string,
  ): Numeral => ({
    first: i,
    end: reading.end,
    value: reading.value,
    max: null,
    kind,
    digits,
    scale: reading.scale ?? 1,
    ...(unit !== undefined && { unit }),
  });

  const read = digits ? readDigits(pieces, at, currency !== null) : (readWords(pieces, at) ?? readArticle(pieces, at));
  const reading = read && Number.isFinite(read.value) ? read : null;
  if (currency) {
    const code = lists.units.currencyCodes.has(pieces.lower[i] ?? '');
    return reading && (digits || !code) ? make('money', reading, currency.unit) : null;
  }
  const vague = readVague(pieces, i);
  if (vague) {
    const money = currencyAfter(
      pieces,
      vague.end === i + 1 || lists.markers.partitive.has(pieces.lower[vague.end]) ? vague.end + 1 : vague.end,
    );
    return money ? make('vague', { ...vague, end: money.end }, money.unit) : make('vague', vague);
  }
  const times = readTimes(pieces, reading, i);
  if (times) return make('times', times);
  const fraction = readFraction(pieces, i);
  if (fraction && (!reading || fraction.end >= reading.end)) {
    const percent = percentOfOne(pieces, fraction.end);
    return percent > fraction.end
      ? make('percent', { ...fraction, end: percent }, 'percent')
      : make('fraction', fraction);
  }
  if (!reading) return null;
  const percent = percentEnd(pieces, reading.end);
  if (percent > reading.end) return make('percent', { ...reading, end: percent }, 'percent');
  const money = currencyAfter(pieces, pieces.lower[reading.end] === '-' ? reading.end + 1 : reading.end);
  const parts = moneyInParts(pieces, reading.value, money?.end ?? null, reading.end);
  if (parts) return make('money', parts, money?.unit ?? pieces.words[reading.end]);
  return money ? make('money', { ...reading, end: money.end }, money.unit) : make('count', reading, reading.unit);
}
