/** Numbers as figures, by German's own grammar: "rund 1.500 Menschen", "60- bis 70-mal", "jeder Dritte". */
import type { LinkedAttribution } from '../../../attributions/linked';
import type { Bound, Figure } from '../../../contract';
import { createOwnerSearch } from '../../../figures/owner';
import type { AnyParagraph } from '../../../paragraph';
import type { Trace } from '../../../trace';
import type { Grammar } from '../grammar';
import { numeralAt, type Numeral } from './numerals';
import type { FigureWords } from './words';

/** Adjectives between a number and what is counted. */
const MOST_ATTRIBUTES = 4;

/** Finds every figure, in text order. */
export function findFigures(
  text: string,
  paragraphs: readonly AnyParagraph[],
  attributions: readonly LinkedAttribution[],
  grammar: Grammar,
  words: FigureWords,
  trace?: Trace,
): Figure[] {
  const ownerAt = createOwnerSearch(attributions);
  return paragraphs.flatMap((paragraph) => {
    const figures: Figure[] = [];
    const { starts, ends, words: tokens } = paragraph.tokens;
    for (let i = 0; i < tokens.length; i++) {
      const numeral = numeralAt(paragraph, words, i);
      if (!numeral) continue;
      const figure = figureOf(numeral);
      if (figure) {
        const { first, end, ...rest } = figure;
        const found: Figure = {
          span: { start: starts[first]!, end: ends[end - 1]! },
          ...rest,
          attribution: ownerAt(starts[numeral.first]!)?.attribution ?? null,
        };
        figures.push(found);
        const numeralSpan = { start: starts[numeral.first]!, end: ends[numeral.end - 1]! };
        trace?.note(found, 'figure', { step: 'number', words: numeralSpan });
        if (found.bound !== 'exact') trace?.note(found, 'figure', { step: `bound:${found.bound}`, words: found.span });
      }
      i = numeral.end - 1;
    }
    return figures;

    function figureOf(numeral: Numeral) {
      const { lower } = paragraph;
      const bound = boundOf(paragraph, numeral, words);
      const isGlued = lower[numeral.end - 1]!.endsWith('%');
      const percent = isGlued || words.percent.has(lower[numeral.end]);
      const unit = percent ? 'percent' : words.units.get(lower[numeral.end]);
      const unitEnd = unit === undefined || isGlued ? numeral.end : numeral.end + 1;
      const counted = unit !== undefined && !percent ? undefined : countedAt(paragraph, grammar, unitEnd);
      if (isExcluded(paragraph, numeral, words, unit, counted?.end)) return undefined;
      const of = counted && text.slice(starts[counted.first], ends[counted.end - 1]);
      return {
        first: bound.first,
        end: counted?.end ?? unitEnd,
        value: numeral.value,
        max: numeral.max,
        bound: bound.bound,
        ...(unit !== undefined && { unit }),
        ...(of !== undefined && { of }),
      };
    }
  });
}

/** The bound words before a number, and where the figure begins with them. */
function boundOf(
  { lower }: AnyParagraph,
  { first, max, isVague }: Numeral,
  { bounds }: FigureWords,
): { bound: Bound; first: number } {
  let best: { bound: Bound; first: number } | undefined;
  for (const [side, phrases] of bounds)
    for (const phrase of phrases.get(lower[first - 1] ?? '') ?? []) {
      const from = first - phrase.length;
      const isHere = phrase.every((word, k) => lower[from + k] === word);
      if (isHere && (!best || from < best.first)) best = { bound: side, first: from };
    }
  const start = lower[first - 1] === 'zwischen' && max !== null ? first - 1 : (best?.first ?? first);
  if (isVague) return { bound: 'vague', first: start };
  if (max !== null) return { bound: 'range', first: start };
  return { bound: best?.bound ?? 'exact', first: start };
}

/** "verletzte Menschen": what is counted, from a token on; also behind "der" or "von". */
function countedAt(
  { lower, tokens: { words }, sentenceOf }: AnyParagraph,
  grammar: Grammar,
  at: number,
): { first: number; end: number } | undefined {
  let first = at;
  if (/^(?:der|von|des)$/.test(lower[at] ?? '')) first++;
  let i = first;
  for (
    let count = 0;
    count < MOST_ATTRIBUTES &&
    /^\p{Ll}[\p{L}-]*(?:e|er|es|en|em)$/u.test(words[i] ?? '') &&
    !grammar.prepositions.has(lower[i]) &&
    !grammar.auxiliaries.has(lower[i]);
    count++
  )
    i++;
  const isNoun = /^\p{Lu}\p{L}/u.test(words[i] ?? '') && sentenceOf[i] === sentenceOf[at - 1];
  return isNoun ? { first, end: i + 1 } : undefined;
}

/** Compounds of how long something lasts. */
const TIME = /(?:sekunden|minuten|stunden|tage|tagen|wochen|monate|monaten|jahre|jahren)$/;

/** Dates, years, times, durations, ages, labels, scores: numbers that count nothing. */
function isExcluded(
  { lower, tokens: { words, starts, ends } }: AnyParagraph,
  { first, end, value, isBare, isVague, isPart, max }: Numeral,
  lists: FigureWords,
  unit: string | undefined,
  countedEnd: number | undefined,
): boolean {
  const next = lower[end];
  const before = lower[first - 1] ?? '';
  if (unit !== undefined) return false;
  if (lists.times.has(next) || lists.months.has(next)) return true;
  if (/^(?:-?jährig|mal$)/.test(next ?? '') && !isVague) return next !== 'mal';
  const glued = (i: number) => i > 0 && i < words.length && starts[i] === ends[i - 1];
  // "2:1", "14:30", "16-jährige", "A340", "3/4"
  if (
    (/^[:/.]$/.test(next ?? '') && glued(end) && /^\d/.test(words[end + 1] ?? '') && glued(end + 1)) ||
    (/^[:/]$/.test(before) && glued(first))
  )
    return true;
  // "25.August", "2.Brandt"
  if (next === '.' && glued(end) && glued(end + 1) && /^\p{Lu}/u.test(words[end + 1] ?? '')) return true;
  if (next === '-' && glued(end) && max === null && lower[end + 1] !== 'mal') return true;
  if (before === '-' && glued(first)) return true;
  if (lists.labels.has(before)) return true;
  // "Ilse Brandt (34)"
  if (before === '(' && next === ')') return true;
  if (isVague || isPart || max !== null) return false;
  const isYear = isBare && Number.isInteger(value) && value >= 1000 && value <= 2100 && /^\d{4}$/.test(words[first]!);
  if (isYear) return true;
  // "Schleuse 12 des Kanals": its number.
  if (isBare && /^de[rs]$/.test(next ?? '') && /^\p{Lu}/u.test(words[first - 1] ?? '') && first > 1) return true;
  // "drei Schweigeminuten" last, and count nothing.
  if (countedEnd !== undefined) return TIME.test(lower[countedEnd - 1]!);
  // "328 von 547 Sitzen", "drei von ihnen"
  if (next === 'von' && /^(?:\d.*|ihnen|denen)$/.test(lower[end + 1] ?? '')) return false;
  // "Apollo 11", "Gruppe 3": a number behind a noun and before none is its label.
  if (/^\p{Lu}/u.test(words[first - 1] ?? '') && isBare) return true;
  return !/\d/.test(words[first]!) && end === first + 1;
}
