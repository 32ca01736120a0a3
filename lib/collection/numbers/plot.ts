import { groupBy } from '../group';
import type { Series, SeriesLine, SeriesPoint } from './index';

/** A point as it is drawn; in the units of the picture. */
export interface PlottedPoint {
  readonly point: SeriesPoint;
  readonly x: number;
  readonly y: number;
  /** Upper end of a range, null for a single number. */
  readonly yMax: number | null;
  /** On which side the true number may lie further out. */
  readonly open: 'above' | 'below' | null;
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Where the axes cross. */
  readonly left: number;
  readonly bottom: number;
  readonly days: readonly { readonly x: number; /** Empty: articles without a day. */ readonly day: string }[];
  readonly values: readonly { readonly y: number; readonly value: number }[];
  readonly lines: readonly { readonly line: SeriesLine; readonly path: string; readonly points: readonly PlottedPoint[] }[]; // prettier-ignore
}

const WIDTH = 720;
const HEIGHT = 260;
const MARGIN = { left: 64, right: 24, top: 16, bottom: 28 };
const MOST_DAYS_NAMED = 7;
/** From here on a scale by powers of ten says more than one on which all but the largest lie at the bottom. */
const WIDE = 200;

/** Places a series in a picture: days from left to right as time passes, values upwards. */
export function plotOf({ lines, low, high }: Series): Plot {
  const points = lines.flatMap(({ points }) => points);
  const days = [...new Set(points.map(({ day }) => day))].filter((day) => day !== '').sort();
  const hasUndated = points.some(({ day }) => day === '');
  const [first = 0, last = 0] = [days[0], days.at(-1)].map((day) => (day === undefined ? 0 : Date.parse(day)));
  const room = WIDTH - MARGIN.left - MARGIN.right - (hasUndated ? 70 : 0);
  const xOf = (day: string) => {
    if (day === '') return WIDTH - MARGIN.right - 20;
    return MARGIN.left + (last === first ? room / 2 : 12 + ((Date.parse(day) - first) / (last - first)) * (room - 24));
  };
  const bottom = HEIGHT - MARGIN.bottom;
  const byPowers = low > 0 && high / low > WIDE;
  const ticks = byPowers ? powers(low, high) : steps(high);
  const [from, to] = [ticks[0]!, ticks.at(-1)!];
  const share = (value: number) =>
    byPowers ? Math.log(value / from) / Math.log(to / from) : to === from ? 0.5 : (value - from) / (to - from);
  const yOf = (value: number) => bottom - Math.min(1, Math.max(0, share(value))) * (bottom - MARGIN.top);
  return {
    width: WIDTH,
    height: HEIGHT,
    left: MARGIN.left,
    bottom,
    days: [...thinned(days), ...(hasUndated ? [''] : [])].map((day) => ({ x: xOf(day), day })),
    values: ticks.map((value) => ({ y: yOf(value), value })),
    lines: lines.map((line) => {
      const plotted = line.points.map((point): PlottedPoint => {
        const { value, max, bound } = point.row;
        const open = bound === 'at-least' ? 'above' : bound === 'at-most' ? 'below' : null;
        return { point, x: xOf(point.day), y: yOf(value), yMax: max === null ? null : yOf(max), open };
      });
      return { line, path: pathThrough(plotted), points: plotted };
    }),
  };
}

/**
 * A line through what a source claims, day by day: of several numbers of one day the highest, since others tend to be a part
 * of it. What it denies is no part of it, nor what is vague or has no day.
 */
function pathThrough(points: readonly PlottedPoint[]): string {
  const own = points.filter(({ point }) => !point.denied && point.day !== '' && point.row.bound !== 'vague');
  const middle = ({ y, yMax }: PlottedPoint) => (yMax === null ? y : (y + yMax) / 2);
  // Upwards is towards zero.
  const days = [...groupBy(own, ({ x }) => x)].map(([x, ofDay]) => [x, Math.min(...ofDay.map(middle))] as const);
  return days.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Round values from zero to above the highest. */
function steps(high: number): number[] {
  const step = [1, 2, 2.5, 5, 10].map((each) => each * 10 ** Math.floor(Math.log10(Math.max(high, 1) / 4))).find((each) => each * 5 >= high) ?? high; // prettier-ignore
  return Array.from({ length: Math.max(2, Math.ceil(high / step) + 1) }, (_, i) => i * step);
}

/** Powers of ten from below the lowest to above the highest. */
function powers(low: number, high: number): number[] {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
}

/** Some of the days, evenly, the first and the last among them. */
function thinned(days: readonly string[]): string[] {
  if (days.length <= MOST_DAYS_NAMED) return [...days];
  const last = days.length - 1;
  const wanted = new Set(
    Array.from({ length: MOST_DAYS_NAMED }, (_, i) => Math.round((i * last) / (MOST_DAYS_NAMED - 1))),
  );
  return days.filter((_, i) => wanted.has(i));
}
