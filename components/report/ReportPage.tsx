import './report-page.css';
import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { interfaceLanguage, percent, plural, text, typeName } from '../../lib/interface-text';
import { createReport, type SpeakerEntry } from '../../lib/report';
import { contentOf } from '../../lib/report/exports/claim-text';
import { ComparisonBox } from '../numbers/ComparisonBox';
import { contextOf } from '../numbers/context';
import { Icon } from '../parts/Icon';
import { hueStyle } from '../parts/looks';
import { SpeakerKind, SpeakerName } from '../parts/Speaker';
import { Swatch } from '../parts/Swatch';
import type { ReadyPage } from '../session/page-view';
import { SharesBar } from '../summary/SharesBar';
import { Summary } from '../summary/Summary';

/** The whole report as a page to read and to print. Its claims and figures lead nowhere: paper has no links. */
export function ReportPage({ page, looks }: { page: ReadyPage; looks: LookSettings }) {
  const { analysis, dismissed } = page;
  const { beliefs, threshold } = looks;
  const report = useMemo(
    () => createReport(analysis, { beliefs, threshold, dismissed }),
    [analysis, beliefs, threshold, dismissed],
  );
  const made = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(new Date());
  return (
    <main class="report">
      <header>
        <h1 lang="en" dir="auto">
          {page.title}
        </h1>
        <p class="address" dir="ltr">
          {page.address}
        </p>
        <p class="quiet">{text('reportMade', made)}</p>
        <button type="button" class="button no-print" onClick={() => print()}>
          <Icon name="print" /> {text('reportPrint')}
        </button>
      </header>
      <Summary counts={report.counts} />
      <SharesBar report={report} looks={looks} />
      <ul class="shares-words">
        {report.types.map(({ type, statements, share }) => (
          <li key={type}>
            <Swatch type={type} looks={looks} /> {typeName(type)}: {plural('statements', statements)} ({percent(share)})
          </li>
        ))}
        <li>{text('shareOf', text('ownVoice'), percent(report.ownVoice.share))}</li>
      </ul>
      <h2>{text('tabClaims')}</h2>
      {report.speakers.map((speaker) => (
        <ReportSpeaker key={speaker.id} speaker={speaker} looks={looks} />
      ))}
      {report.comparisons.length > 0 && <h2>{text('comparisonsHeading')}</h2>}
      {report.comparisons.map((comparison) => (
        <ComparisonBox key={comparison.entries[0]?.index} comparison={comparison} looks={looks} />
      ))}
      {report.unsourced.length > 0 && <h2>{text('unsourcedHeading')}</h2>}
      <ul class="report-unsourced">
        {report.unsourced.map((figure) => {
          const { before, after } = contextOf(analysis.text, figure.span);
          return (
            <li key={figure.index} lang="en" dir="auto">
              {before}
              <b>{figure.text}</b>
              {after}
            </li>
          );
        })}
      </ul>
    </main>
  );
}

function ReportSpeaker({ speaker, looks }: { speaker: SpeakerEntry; looks: LookSettings }) {
  return (
    <section class="report-speaker" style={hueStyle(speaker.type, looks)}>
      <h3>
        <SpeakerName speaker={speaker} />
      </h3>
      <p class="quiet">
        <SpeakerKind speaker={speaker} looks={looks} />
      </p>
      <ul>
        {speaker.claims.map((claim) => (
          <li key={claim.attribution} lang="en" dir="auto">
            {contentOf(claim)} {claim.cue !== null && <i class="quiet">({claim.cue})</i>}
          </li>
        ))}
      </ul>
    </section>
  );
}
