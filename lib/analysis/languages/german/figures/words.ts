import { phrasesByLast, type PhraseList } from '../../phrases';
import { wordSets, wordTable, type WordClass, type WordTable } from '../../word-sets';
import type data from './words.json';

export type BoundSide = 'at-least' | 'at-most' | 'about' | 'exact';

export interface FigureWords {
  readonly ones: WordTable<number>;
  readonly magnitudes: WordTable<number>;
  readonly vague: WordTable<number>;
  readonly parts: WordTable<number>;
  readonly ordinals: WordTable<number>;
  readonly units: WordTable<string>;
  readonly articles: WordClass;
  readonly every: WordClass;
  readonly percent: WordClass;
  readonly months: WordClass;
  readonly times: WordClass;
  readonly yearBefore: WordClass;
  readonly labels: WordClass;
  readonly more: readonly string[];
  readonly bounds: readonly (readonly [BoundSide, PhraseList])[];
}

/** The words of numbers from their data. */
export function figureWordsOf({
  ones,
  magnitudes,
  vague,
  parts,
  ordinals,
  units,
  bounds,
  more,
  ...lists
}: typeof data): FigureWords {
  const { articles, every, percent, months, times, yearBefore, labels } = wordSets(lists);
  return {
    ones: wordTable(ones),
    magnitudes: wordTable(magnitudes),
    vague: wordTable(vague),
    parts: wordTable(parts),
    ordinals: wordTable(ordinals),
    units: wordTable(units),
    articles,
    every,
    percent,
    months,
    times,
    yearBefore,
    labels,
    more,
    bounds: (Object.entries(bounds) as [BoundSide, string[]][]).map(
      ([side, phrases]) => [side, phrasesByLast(phrases)] as const,
    ),
  };
}
