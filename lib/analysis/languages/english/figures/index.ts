import type { BoundSide, FiguresPart } from '../../parts/figures';
import { phrasesByFirst, phrasesByLast } from '../../phrases';
import { wordSets, wordTable } from '../../word-sets';
import bounds from './bounds.json';
import designations from './designations.json';
import { endings } from './endings';
import { events } from './events';
import markers from './markers.json';
import nouns from './nouns.json';
import { numbers } from './numbers';
import periods from './periods.json';
import places from './places.json';
import { looksPlural } from './plural';
import time from './time.json';
import units from './units.json';

const SIDES: readonly BoundSide[] = ['at-least', 'at-most', 'about', 'exact'];

const { before, after, between, marks, afterMarks, prepositions, ...boundWords } = bounds;
const { currencySigns, measures, ...unitWords } = units;
const { months, monthAbbreviations, weekdays, weekdayAbbreviations, ...timeWords } = time;
const { membership, ...designationWords } = designations;
const { tails, ...periodWords } = periods;
/** Not every side has words behind the number. */
const afterBySide: Readonly<Partial<Record<BoundSide, readonly string[]>>> = after;

export const figures: FiguresPart = {
  numbers,
  bounds: {
    before: SIDES.map((side) => [side, phrasesByLast(before[side])]),
    after: SIDES.map((side) => [side, phrasesByFirst(afterBySide[side] ?? [])]),
    between: phrasesByLast(between),
    marks: wordTable(marks as Record<string, BoundSide>),
    afterMarks: wordTable(afterMarks as Record<string, BoundSide>),
    prepositions: wordTable(wordSets<string>(prepositions)),
    ...wordSets(boundWords),
  },
  units: { currencySigns: wordTable(currencySigns), measures: wordTable(measures), ...wordSets(unitWords) },
  time: wordSets({
    ...timeWords,
    months: [...months, ...monthAbbreviations],
    weekdays: [...weekdays, ...weekdayAbbreviations],
  }),
  designations: { membership: phrasesByLast(membership), ...wordSets(designationWords) },
  nouns: wordSets(nouns),
  events,
  places: wordSets(places),
  periods: { tails: tails.map((tail) => tail.split(' ')), ...wordSets(periodWords) },
  markers: wordSets(markers),
  endings,
  looksPlural,
};
