import type { AnyParagraph } from '../../../paragraph';
import type { FigureWords } from './words';

/** A number as it stands in a paragraph: tokens `[first, end)`. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly isVague: boolean;
  readonly isPart: boolean;
  /** Written in digits without anything that tells it from a year or a label. */
  readonly isBare: boolean;
}

const SEVERAL = /^(?:einige[nr]?|mehrere[nr]?)$/;
const DIGITS = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const TENS: readonly (readonly [string, number])[] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
];
/** Three places, as the guidelines write thirds. */
const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The value of digits as German writes them: "1.500", "1,2". */
const valueOfDigits = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'));

/** The value of a number word: "dreiundzwanzig", "zweitausendfünfhundert"; undefined for another word. */
export function valueOfWord(word: string, { ones }: FigureWords): number | undefined {
  const known = ones.get(word);
  if (known !== undefined) return known;
  for (const [end, factor] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(end);
    if (at < 0) continue;
    const [before, after] = [word.slice(0, at), word.slice(at + end.length).replace(/^und/, '')];
    const many = before === '' ? 1 : valueOfWord(before, { ones } as FigureWords);
    const rest = after === '' ? 0 : valueOfWord(after, { ones } as FigureWords);
    return many !== undefined && rest !== undefined ? many * factor + rest : undefined;
  }
  const teen = /^(.+)zehn$/.exec(word)?.[1];
  if (teen !== undefined) return ones.has(teen) ? ones.get(teen)! + 10 : undefined;
  for (const [ten, value] of TENS) {
    if (word === ten) return value;
    const one = word.endsWith(`und${ten}`) ? ones.get(word.slice(0, -ten.length - 3)) : undefined;
    if (one !== undefined) return value + one;
  }
  return undefined;
}

/** The number that begins at a token; undefined where none does. */
export function numeralAt(paragraph: AnyParagraph, words: FigureWords, first: number): Numeral | undefined {
  const { lower, tokens } = paragraph;
  const vague = words.vague.get(lower[first]);
  if (vague !== undefined) return whole(first + 1, vague, { isVague: true });
  // "einige hundert Menschen": as many as "Hunderte".
  const several = SEVERAL.test(lower[first]!) ? words.magnitudes.get(lower[first + 1]) : undefined;
  if (several !== undefined) return whole(first + 2, 2 * several, { isVague: true });
  // "Millionen Menschen": without a number of their own they are vague too.
  if (/^(?:millionen|milliarden)$/.test(lower[first]!) && !simpleAt(first - 1)) {
    return whole(first + 1, 2 * words.magnitudes.get(lower[first])!, {
      isVague: true,
    });
  }
  if (words.every.has(lower[first])) {
    const each = words.ordinals.get((lower[first + 1] ?? '').replace(/[rnsm]$/, ''));
    return each ? whole(first + 2, rounded(1 / each), { isPart: true }) : undefined;
  }
  if (lower[first] === 'hälfte') return whole(first + 1, 0.5, { isPart: true });
  if (lower[first]!.startsWith('dreiviertel')) return whole(first + 1, 0.75, { isPart: true });
  const simple = simpleAt(first);
  if (!simple) return undefined;
  const part = words.parts.get(lower[simple.end]);
  if (part && lower[simple.end] !== 'halbe')
    return whole(simple.end + 1, rounded(simple.value / part), {
      isPart: true,
    });
  // "eine halbe Million"
  const isHalf = /^halbe[sn]?$/.test(lower[simple.end] ?? '');
  const one = scaled(isHalf ? simple.end + 1 : simple.end, isHalf ? 0.5 : simple.value);
  if (isHalf && one.end === simple.end + 1) return undefined;
  const range = rangeFrom(one);
  if (range) return range;
  // "ein Prozent", but "ein Mann".
  const isMeasured = words.percent.has(lower[one.end]) || words.units.has(lower[one.end]);
  if (words.articles.has(lower[first]) && one.end === first + 1 && !isMeasured) return undefined;
  return {
    first,
    ...one,
    max: null,
    isVague: false,
    isPart: false,
    isBare: /^\d+$/.test(tokens.words[first]!) && one.end === first + 1,
  };

  function whole(end: number, value: number, told: Partial<Numeral>): Numeral {
    return {
      first,
      end,
      value,
      max: null,
      isVague: false,
      isPart: false,
      isBare: false,
      ...told,
    };
  }

  function simpleAt(at: number): { end: number; value: number } | undefined {
    const word = tokens.words[at];
    if (word === undefined) return undefined;
    if (DIGITS.test(word)) {
      // "12 500"
      if (/^[1-9]\d{0,2}$/.test(word) && /^\d{3}$/.test(tokens.words[at + 1] ?? ''))
        return { end: at + 2, value: Number(word + tokens.words[at + 1]!) };
      return { end: at + 1, value: valueOfDigits(word) };
    }
    // "40-mal", "25,5%"
    const glued = /^([\d.,]+?)(?:-?mal|%)$/.exec(lower[at]!);
    if (glued && DIGITS.test(glued[1]!)) return { end: at + 1, value: valueOfDigits(glued[1]!) };
    const value = valueOfWord(lower[at]!, words);
    return value === undefined ? undefined : { end: at + 1, value };
  }

  function scaled(end: number, value: number): { end: number; value: number } {
    const factor = words.magnitudes.get(lower[end]);
    return factor === undefined ? { end, value } : { end: end + 1, value: Math.round(value * factor * 1e6) / 1e6 };
  }

  /** "60 bis 70", "60- bis 70-mal", "60–70", "zwischen 60 und 70". */
  function rangeFrom(one: { end: number; value: number }): Numeral | undefined {
    let at = one.end;
    if (lower[at] === '-' && lower[at + 1] === 'bis') at++;
    const isBetween = lower[first - 1] === 'zwischen' && lower[at] === 'und';
    if (!isBetween && !/^(?:bis|–|-)$/.test(lower[at] ?? '')) return undefined;
    const second = simpleAt(at + 1);
    if (!second) return undefined;
    const other = scaled(second.end, second.value);
    // "zwei bis drei Millionen": the magnitude is both numbers'.
    const factor = other.value / second.value;
    const value = one.end === simple!.end && factor > 1 ? one.value * factor : one.value;
    if (other.value <= value) return undefined;
    return {
      first,
      end: other.end,
      value,
      max: other.value,
      isVague: false,
      isPart: false,
      isBare: false,
    };
  }
}
