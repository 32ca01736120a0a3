import './report-page.css';
import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { interfaceLanguage, percent, plural, text, typeName } from '../../lib/interface-text';
import { createReport, type SpeakerEntry } from '../../lib/report';
import { figureRows } from '../../lib/report/figure-rows';
import { arrangeNumbers } from '../../lib/report/numbers';
import { placesIn } from '../../lib/report/sentences';
import { ComparisonBox } from '../numbers/ComparisonBox';
import { FigureSentence } from '../numbers/FigureSentence';
import { ClaimNotes } from '../claims/ClaimNotes';
import { CaveatMark } from '../claims/CaveatMark';
import { Sentence } from '../claims/Sentence';
import { useSurroundings, type TextSurroundings } from '../claims/use-surroundings';
import { ActMark } from '../parts/ActMark';
import { ArticleLanguage, ArticlePassage, ArticleWords } from '../parts/ArticleText';
import { Icon } from '../parts/Icon';
import { hueStyle } from '../parts/looks';
import { SpeakerKind, SpeakerName } from '../parts/Speaker';
import { Swatch } from '../parts/Swatch';
import type { ReadyPage } from '../session/page-view';
import { SharesBar } from '../summary/SharesBar';
import { Summary } from '../summary/Summary';

/** The whole report as a page to read and to print. Its claims and figures lead nowhere: paper has no links. */
export function ReportPage({ page, looks }: { page: ReadyPage; looks: LookSettings }) {
  const { analysis, dismissed, outline } = page;
  const { beliefs, threshold } = looks;
  const report = useMemo(
    () => createReport(analysis, { beliefs, threshold, dismissed, headings: outline.headings }),
    [analysis, beliefs, threshold, dismissed, outline],
  );
  const surroundings = useSurroundings(analysis.text);
  const { comparisons, unsourced } = useMemo(() => arrangeNumbers(report), [report]);
  const made = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(new Date());
  return (
    <ArticleLanguage.Provider value={analysis.language}>
      <main class="report">
        <header>
          <h1>
            <ArticlePassage>{page.title}</ArticlePassage>
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
              <Swatch type={type} looks={looks} /> {typeName(type)}: {plural('statements', statements)} (
              {percent(share)})
            </li>
          ))}
          <li>{text('shareOf', text('ownVoice'), percent(report.ownVoice.share))}</li>
        </ul>
        <h2>{text('reportTitle')}</h2>
        {report.speakers.map((speaker) => (
          <ReportSpeaker key={speaker.id} speaker={speaker} looks={looks} surroundings={surroundings} />
        ))}
        {comparisons.length > 0 && <h2>{text('comparisonsHeading')}</h2>}
        {comparisons.map((comparison) => (
          <ComparisonBox key={comparison.entries[0]?.index} comparison={comparison} looks={looks} />
        ))}
        {unsourced.length > 0 && <h2>{text('unsourcedHeading')}</h2>}
        <ul class="report-unsourced">
          {figureRows(analysis.text, unsourced, placesIn(analysis.text)).map((row) => (
            <li key={row.figures[0]!.index}>
              <FigureSentence row={row} />
            </li>
          ))}
        </ul>
        {report.caveats.length > 0 && <h2>{plural('caveats', report.caveats.length)}</h2>}
        <ul class="report-unsourced">
          {report.caveats.map((caveat) => (
            <li key={caveat.index}>
              <CaveatMark kind={caveat.kind} /> {caveat.speaker && <ArticleWords>{caveat.speaker.name}</ArticleWords>}
              <ArticlePassage>
                <Sentence parts={surroundings.around(caveat)} />
              </ArticlePassage>
            </li>
          ))}
        </ul>
      </main>
    </ArticleLanguage.Provider>
  );
}

function ReportSpeaker(props: { speaker: SpeakerEntry; looks: LookSettings; surroundings: TextSurroundings }) {
  const { speaker, looks, surroundings } = props;
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
          <li key={claim.attribution}>
            <ArticlePassage>
              <ActMark act={claim.act} />
              <Sentence parts={surroundings.whole(claim)} />
            </ArticlePassage>
            <ClaimNotes claim={claim} doubtful={false} open />
          </li>
        ))}
      </ul>
    </section>
  );
}
