import './series.css';
import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { seriesIn, type Series } from '../../lib/collection/numbers';
import type { Collected } from '../../lib/collection/view/build';
import { text } from '../../lib/interface-text';
import { useGrowing } from '../parts/use-growing';
import { SeriesPicture } from './SeriesPicture';
import { SeriesTable } from './SeriesTable';

/** Comparable numbers of a collection over time, each series as a picture with its table beside it. */
export function OverTime({ collected, looks }: { collected: Collected | undefined; looks: LookSettings }) {
  const { beliefs, threshold } = looks;
  const series = useMemo(
    () =>
      collected
        ? seriesIn(collected.figures.filter(({ claim }) => !claim || (claim.row.confidence >= threshold && (beliefs || claim.row.kind === 'statement')))) // prettier-ignore
        : undefined,
    [collected, beliefs, threshold],
  );
  const { drawn, end, grow } = useGrowing(series?.length ?? 0);
  if (!series)
    return (
      <p class="quiet" role="status">
        {text('colCounting')}
      </p>
    );
  if (series.length === 0) return <p class="empty">{text('colNoSeries')}</p>;
  return (
    <>
      <p class="quiet">{text('colLegend')}</p>
      {series.slice(0, drawn).map((each, i) => (
        <SeriesBox key={`${each.subject} ${each.place} ${i}`} series={each} looks={looks} />
      ))}
      {drawn < series.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('colMore')}
        </button>
      )}
    </>
  );
}

/** One series: picture and table. `all`: with every row, as on paper. */
export function SeriesBox({ series, looks, all = false }: { series: Series; looks: LookSettings; all?: boolean }) {
  const { subject, unit, place } = series;
  return (
    <figure class="series">
      <figcaption>
        <h2 lang="en" dir="auto">
          <bdi>
            {subject}
            {unit !== null && !subject.includes(unit) && ` (${unit})`}
            {place !== null && `, ${place}`}
          </bdi>
        </h2>
      </figcaption>
      <div class="series-sides">
        <SeriesPicture series={series} looks={looks} />
        <SeriesTable series={series} looks={looks} all={all} />
      </div>
    </figure>
  );
}
