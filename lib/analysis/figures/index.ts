/** The fifth stage: numbers become figures, i.e. value, bound, what is counted, and whose claim it is. */
import type { LinkedAttribution } from '../attributions';
import type { Figure } from '../contract';
import type { Paragraph, TextDocument } from '../paragraph';
import type { Inspection, Trace } from '../trace';
import { aroundEach, circumstancesOf } from './circumstance';
import type { Phrase } from './circumstance/phrase';
import { readMentions, type Mention } from './counted';
import { exclusions, type Exclusion } from './exclusion';
import { readNumerals, type Numeral } from './numerals';
import { createOwnerSearch, type OwnedSpan } from './owner';
import { pieceFrom, piecesOf, type Pieces } from './pieces';

/** Finds every figure, in text order. Linear in the text. */
export function findFigures(
  document: TextDocument,
  attributions: readonly LinkedAttribution[],
  { trace }: Inspection = {},
): Figure[] {
  const { text } = document;
  const ownerAt = createOwnerSearch(attributions);
  return document.paragraphs.flatMap((paragraph) => {
    const { pieces, numerals, excluded, mentions, around } = paragraph.finding(numbersIn, text);
    if (numerals.length === 0) return [];
    if (trace) noteNumerals(trace, pieces, numerals, excluded);
    const owners = mentions.map(({ numeral }) => ownerAt(pieces.starts[numeral.first]!));
    const circumstances = circumstancesOf(
      pieces,
      mentions,
      around,
      owners.map((owner) => claimIn(pieces, owner)),
    );
    return mentions.map((mention, i) => {
      const { period, place } = circumstances[i]!;
      const figure = figureOf(text, pieces, mention, period, place, owners[i]?.attribution ?? null);
      trace?.passOn(mention.numeral, figure);
      return figure;
    });
  });
}

/** The numbers of a paragraph: why each is no figure where it is none, and what those count that are. */
function numbersIn(paragraph: Paragraph, text: string) {
  const pieces = piecesOf(text, paragraph);
  const numerals = readNumerals(pieces);
  const excluded = exclusions(pieces, numerals);
  const counting = numerals.filter((_, i) => excluded[i] === null);
  const mentions = readMentions(text, pieces, counting);
  return { pieces, numerals, excluded, mentions, around: aroundEach(pieces, mentions) };
}

/** What was read as a number, and why it is no figure where it is none. */
function noteNumerals(
  trace: Trace,
  { starts, ends }: Pieces,
  numerals: readonly Numeral[],
  excluded: readonly (Exclusion | null)[],
): void {
  numerals.forEach((numeral, i) => {
    const words = { start: starts[numeral.first]!, end: ends[numeral.end - 1]! };
    trace.note(numeral, 'figure', { step: `number:${numeral.kind}`, words });
    if (excluded[i]) trace.leaveOut(numeral, 'figure', { step: excluded[i], words });
  });
}

/** The pieces of this paragraph that a claim covers; all of them where nobody claims anything. */
function claimIn(pieces: Pieces, owner: OwnedSpan | null): Phrase {
  if (!owner) return { first: 0, end: pieces.words.length };
  return { first: pieceFrom(pieces, owner.start), end: pieceFrom(pieces, owner.end) };
}

function figureOf(
  text: string,
  pieces: Pieces,
  { numeral, bound, first, end, unit, of, event }: Mention,
  period: Phrase | null,
  place: Phrase | null,
  attribution: number | null,
): Figure {
  const words = (phrase: Phrase) => text.slice(pieces.starts[phrase.first], pieces.ends[phrase.end - 1]);
  return {
    span: { start: pieces.starts[first]!, end: pieces.ends[end - 1]! },
    value: numeral.value,
    max: numeral.max,
    bound: bound.bound,
    ...(unit !== undefined && { unit }),
    ...(of !== null && { of }),
    ...(event !== null && { event }),
    ...(period && { period: words(period) }),
    ...(place && { place: words(place) }),
    attribution,
  };
}
