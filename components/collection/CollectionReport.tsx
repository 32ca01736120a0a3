import './collection-report.css';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { groupBy } from '../../lib/collection/group';
import { seriesIn } from '../../lib/collection/numbers';
import type { Collected } from '../../lib/collection/view/build';
import { interfaceLanguage, text, typeName } from '../../lib/interface-text';
import { ActMark } from '../parts/ActMark';
import { hueStyle } from '../parts/looks';
import { Swatch } from '../parts/Swatch';
import { ArticleTitle } from './Articles';
import { SeriesBox } from './OverTime';
import { PlaceLink } from './PlaceLink';
import { dayWords } from './words';

/** A collection on paper: its articles, its numbers over time, and who claims what, source by source. */
export function CollectionReport({
  name,
  collected,
  looks,
}: {
  name: string;
  collected: Collected;
  looks: LookSettings;
}) {
  const { articles, claims, figures } = collected;
  const made = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(new Date());
  const shown = claims.filter(({ row }) => (looks.beliefs || row.kind === 'statement') && row.confidence >= looks.threshold); // prettier-ignore
  const series = seriesIn(figures.filter(({ claim }) => !claim || shown.includes(claim)));
  const bySpeaker = groupBy(shown, ({ speakers }) => speakers[0] ?? null);
  const speakers = [...bySpeaker].sort(([a], [b]) => Number(a === null) - Number(b === null));
  return (
    <main class="collection-report">
      <h1 dir="auto">{name}</h1>
      <p class="quiet">{text('reportMade', made)}</p>
      <h2>{text('colTabArticles')}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <time dateTime={article.day}>{dayWords(article.day)}</time>
            {article.outlet !== '' && ' · '}
            <bdi>{article.outlet}</bdi> · <ArticleTitle article={article} />
          </li>
        ))}
      </ul>
      {series.length > 0 && <h2>{text('tabNumbers')}</h2>}
      {series.length > 0 && <p class="quiet">{text('colLegend')}</p>}
      {series.map((each, i) => (
        <SeriesBox key={i} series={each} looks={looks} all />
      ))}
      <h2>{text('tabClaims')}</h2>
      {speakers.map(([speaker, said]) => (
        <section key={speaker?.id} style={hueStyle(speaker?.type ?? 'unnamed', looks)}>
          <h3>
            <Swatch type={speaker?.type ?? 'unnamed'} looks={looks} />{' '}
            {speaker ? <bdi lang="en">{speaker.name}</bdi> : text('nobody')}{' '}
            <span class="quiet">{typeName(speaker?.type ?? 'unnamed')}</span>
          </h3>
          <ul>
            {said.map(({ key, article, row }) => (
              <li key={key}>
                <span class="quiet">
                  <time dateTime={article.day}>{dayWords(article.day)}</time> ·{' '}
                  <bdi>{article.outlet || article.title}</bdi>
                </span>{' '}
                <ActMark act={row.act} />{' '}
                {row.cue !== null && (
                  <i lang="en">
                    <bdi>{row.cue}</bdi>
                  </i>
                )}{' '}
                <span class="claimed" lang="en" dir="auto">
                  <PlaceLink article={article} claim={row}>
                    {row.words}
                  </PlaceLink>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
