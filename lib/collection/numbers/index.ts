/** Numbers of several articles that count the same thing, over time. */
import { groupBy } from '../group';
import { countedIn, singular, type Counted } from '../../report/counted';
import type { JoinedSpeaker } from '../joins';
import type { CollectedFigure } from '../view/build';
import { partByPlace } from './places';

export interface SeriesPoint extends CollectedFigure {
  /** ISO day; empty where the article has none. */
  readonly day: string;
  /** Said by somebody who denies it: not their own number. */
  readonly denied: boolean;
}

/** What one source says over time, in the order of days. */
export interface SeriesLine {
  /** Null for numbers nobody is named for. */
  readonly speaker: JoinedSpeaker | null;
  readonly points: readonly SeriesPoint[];
}

export interface Series {
  /** What is counted: "civilians killed". */
  readonly subject: string;
  readonly unit: string | null;
  /** Where, as the articles name it; null where they don't. */
  readonly place: string | null;
  readonly low: number;
  readonly high: number;
  /** Sources in the order in which they first give a number; nobody in particular last. */
  readonly lines: readonly SeriesLine[];
}

/**
 * The series of a collection, those with most numbers first. Numbers are comparable when they count the same noun in the same
 * event, unit, nation and place; without an event the noun must be a whole phrase. A series has at least two articles, or
 * two sources, and somebody who is named.
 */
export function seriesIn(figures: readonly CollectedFigure[]): Series[] {
  const groups = new Map<string, { figure: CollectedFigure; counted: Counted }[]>();
  for (const figure of figures) {
    const counted = countedIn(figure.row);
    const key = counted && keyOf(figure.row, counted);
    if (!counted || !key) continue;
    const list = groups.get(key);
    if (list) list.push({ figure, counted });
    else groups.set(key, [{ figure, counted }]);
  }
  return [...groups.values()]
    .flatMap(partByNation)
    .flatMap((members) => partByPlace(members))
    .filter(({ members }) => isComparable(members))
    .map(({ members, place }) => seriesOf(members, place))
    .sort((a, b) => size(b) - size(a));
}

const size = ({ lines }: Series) => lines.reduce((sum, { points }) => sum + points.length, 0);

function keyOf({ event, unit }: CollectedFigure['row'], { head, phrase }: Counted): string | null {
  if (event === null && !phrase.includes(' ')) return null;
  return JSON.stringify([event ?? '', event === null ? phrase : head, unit ?? '']);
}

/** Names of nations and towns before the noun keep numbers apart; those without go with the only name there is. */
function partByNation(members: { figure: CollectedFigure; counted: Counted }[]): CollectedFigure[][] {
  const groups = groupBy(members, ({ counted }) => counted.names);
  const parts = groups.size === 2 && groups.has('') ? [members] : [...groups.values()];
  return parts.map((part) => part.map(({ figure }) => figure));
}

function isComparable(figures: readonly CollectedFigure[]): boolean {
  if (figures.every(({ row }) => row.of === null)) return false;
  const articles = new Set(figures.map(({ article }) => article.id));
  const speakers = new Set(figures.flatMap(({ claim }) => claim?.speakers ?? []));
  return figures.length > 1 && speakers.size > 0 && (articles.size > 1 || speakers.size > 1);
}

function seriesOf(figures: readonly CollectedFigure[], place: string | null): Series {
  const lines = new Map<JoinedSpeaker | null, SeriesPoint[]>();
  for (const figure of figures) {
    const speakers = figure.claim?.speakers ?? [];
    const point = { ...figure, day: figure.article.day, denied: figure.claim?.row.act === 'denies' };
    for (const speaker of speakers.length > 0 ? speakers : [null]) {
      const points = lines.get(speaker);
      // One article says it twice, in its headline and below: one number.
      if (points?.some((other) => isSame(other, point))) continue;
      if (points) points.push(point);
      else lines.set(speaker, [point]);
    }
  }
  const ends = figures.flatMap(({ row: { value, max } }) => [value, max ?? value]);
  const { of, event, unit } = shortest(figures);
  const subject = [of, event].filter((part) => part !== null).join(' ');
  const ordered = [...lines].map(([speaker, points]) => ({ speaker, points }));
  return {
    subject,
    unit,
    place,
    low: Math.min(...ends),
    high: Math.max(...ends),
    lines: [...ordered.filter(({ speaker }) => speaker !== null), ...ordered.filter(({ speaker }) => speaker === null)],
  };
}

const isSame = (one: SeriesPoint, other: SeriesPoint) =>
  one.article.id === other.article.id &&
  one.denied === other.denied &&
  (['value', 'max', 'bound', 'period'] as const).every((part) => one.row[part] === other.row[part]);

/** The figure in whose words the series is named: a plural, and the shortest. */
function shortest(figures: readonly CollectedFigure[]): CollectedFigure['row'] {
  const isSingular = ({ row: { of } }: CollectedFigure) => Number(of !== null && singular(of) === of);
  const named = figures.filter(({ row }) => row.of !== null);
  const [best] = named.toSorted((a, b) => isSingular(a) - isSingular(b) || a.row.of!.length - b.row.of!.length);
  return best!.row;
}
