import { useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Series } from '../../lib/collection/numbers';
import { text } from '../../lib/interface-text';
import { ActMark } from '../parts/ActMark';
import { Swatch } from '../parts/Swatch';
import { PlaceLink } from './PlaceLink';
import { dayWords } from './words';

/** More rows than this are shown on demand. */
const FIRST = 12;

/** The numbers of a series in rows, by day; each leads to its place. */
export function SeriesTable({ series, looks, all }: { series: Series; looks: LookSettings; all: boolean }) {
  const [isWhole, setWhole] = useState(all);
  const rows = series.lines
    .flatMap(({ speaker, points }) => points.map((point) => ({ speaker, point })))
    .sort((a, b) => (a.point.day || '9999').localeCompare(b.point.day || '9999'));
  const drawn = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <div>
      <table class="series-table">
        <thead>
          <tr>
            <th scope="col">{text('colDay')}</th>
            <th scope="col">{text('colSource')}</th>
            <th scope="col">{text('colNumber')}</th>
            <th scope="col">{text('colOutlet')}</th>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ speaker, point }, i) => {
            const { article, row, claim, denied } = point;
            const scope = [row.period, row.place].filter((part) => part !== null).join(', ');
            return (
              <tr key={i} class={denied ? 'denied' : undefined}>
                <td>{dayWords(point.day)}</td>
                <td>
                  <Swatch type={speaker?.type ?? 'unnamed'} looks={looks} />{' '}
                  {speaker ? <bdi lang="en">{speaker.name}</bdi> : text('nobodyNamed')}
                  {claim?.row.cue && (
                    <i lang="en">
                      {' '}
                      <bdi>{claim.row.cue}</bdi>
                    </i>
                  )}
                </td>
                <td>
                  <PlaceLink article={article} claim={claim?.row ?? null} figure={row}>
                    <bdi lang="en">{row.text}</bdi>
                  </PlaceLink>
                  {denied && (
                    <>
                      {' '}
                      <ActMark act="denies" />
                    </>
                  )}
                  {scope !== '' && (
                    <span class="quiet">
                      {' '}
                      <bdi lang="en">{scope}</bdi>
                    </span>
                  )}
                </td>
                <td>
                  <bdi>{article.outlet || article.file}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {drawn.length < rows.length && (
        <button type="button" class="text-button" onClick={() => setWhole(true)}>
          {text('colMoreOf', drawn.length, rows.length)}
        </button>
      )}
    </div>
  );
}
