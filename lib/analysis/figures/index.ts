/** The fifth stage: numbers become figures, i.e. value, bound, what is counted, and whose claim it is. */
import type { LinkedAttribution } from '../attributions';
import type { Figure } from '../contract';
import type { TextDocument } from '../paragraph';
import { circumstancesOf } from './circumstance';
import type { Phrase } from './circumstance/types';
import { readMentions, type Mention } from './counted';
import { exclusions } from './exclusion';
import { readNumerals } from './numerals';
import { createOwnerSearch, type OwnedSpan } from './owner';
import { pieceFrom, piecesOf, type Pieces } from './pieces';

/** Finds every figure, in text order. Linear in the text. */
export function findFigures(document: TextDocument, attributions: readonly LinkedAttribution[]): Figure[] {
  const { text } = document;
  const ownerAt = createOwnerSearch(attributions);
  return document.paragraphs.flatMap((paragraph) => {
    const pieces = piecesOf(text, paragraph);
    const numerals = readNumerals(pieces);
    const excluded = exclusions(pieces, numerals);
    const mentions = readMentions(
      text,
      pieces,
      numerals.filter((_, i) => excluded[i] === null),
    );
    const owners = mentions.map(({ numeral }) => ownerAt(pieces.starts[numeral.first]!));
    const circumstances = circumstancesOf(
      pieces,
      mentions,
      owners.map((owner) => claimIn(pieces, owner)),
    );
    return mentions.map((mention, i) => {
      const { period, place } = circumstances[i]!;
      return figureOf(text, pieces, mention, period, place, owners[i]?.attribution ?? null);
    });
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
  { numeral, noun, bound, first, end, of, event }: Mention,
  period: Phrase | null,
  place: Phrase | null,
  attribution: number | null,
): Figure {
  const words = (phrase: Phrase) => text.slice(pieces.starts[phrase.first], pieces.ends[phrase.end - 1]);
  const unit = numeral.unit ?? noun.unit;
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
