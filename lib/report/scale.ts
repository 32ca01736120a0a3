import type { Comparison, ComparisonEntry, FigureEntry } from './report';

/** The next number of the form 1, 2 or 5 times a power of ten that is at least `value`; `value` itself beyond 1e300. */
function niceAbove(value: number): number {
  if (!(value > 0) || value > 1e300) return value;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

/** Places figures on one scale from zero to a round number above all of them. */
export function placeOnScale(
  figures: readonly FigureEntry[],
): Pick<Comparison, 'low' | 'high' | 'scale'> & { entries: ComparisonEntry[] } {
  const ends = figures.map(({ value, max }) => Math.max(value, max ?? value));
  const low = figures.reduce((lowest, { value }) => Math.min(lowest, value), Infinity);
  const high = ends.reduce((highest, value) => Math.max(highest, value), -Infinity);
  const to = niceAbove(high);
  const share = (value: number) => (to > 0 ? Math.min(1, Math.max(0, value / to)) : 0);
  const entries = figures.map((figure, i): ComparisonEntry => {
    const open = figure.bound === 'at-least' ? 'above' : figure.bound === 'at-most' ? 'below' : null;
    return { ...figure, start: share(figure.value), end: share(ends[i]!), open };
  });
  entries.sort((a, b) => a.value - b.value || (a.max ?? a.value) - (b.max ?? b.value) || a.index - b.index);
  return { low, high, scale: { from: 0, to }, entries };
}
