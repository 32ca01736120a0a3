import { useCallback, useMemo, useState } from 'preact/hooks';
import type { ReadingMode, Target } from '../../lib/extension/messages';
import { languageName, number, plural, text } from '../../lib/interface-text';
import { createReport } from '../../lib/report';
import type { Analysis } from '../../lib/analysis/contract';
import { DEFAULT_THRESHOLD } from '../../lib/extension/settings/defaults';
import { Claims, type ListActions } from '../claims/Claims';
import type { Order } from '../claims/ClaimFinder';
import { ArticleLanguage } from '../parts/ArticleText';
import { Icon } from '../parts/Icon';
import { later } from '../parts/later';
import { Notice } from '../parts/Notice';
import { Tabs } from '../parts/Tabs';
import type { Page } from '../session/use-page';
import type { ReadyPage } from '../session/page-view';
import type { SettingsHandle } from '../settings/use-settings';
import { NothingFound } from '../states/State';
import { Marks } from '../summary/Marks';
import { SharesBar } from '../summary/SharesBar';
import { Summary } from '../summary/Summary';
import { Focused } from './Focused';
import { useClaimActions } from './use-claim-actions';

const Numbers = later(async () => (await import('../numbers/Numbers')).Numbers);
const Save = later(async () => (await import('../save/Save')).Save);
const PutAside = later(async () => (await import('./PutAside')).PutAside);
const Corrections = later(async () => (await import('../corrections/Corrections')).Corrections);

type TabId = 'claims' | 'numbers' | 'save';

/** An analysed page: the summary first, then who claims what, the numbers, and the ways to take it along. */
export function ReadyPanel(props: {
  page: ReadyPage;
  pointed: Target | null;
  settings: SettingsHandle;
  host: string | null;
  post: Page['post'];
  linkTo: Page['linkTo'];
  places: Page['places'];
  onReport: (() => void) | undefined;
}) {
  const { page, settings, pointed } = props;
  const { looks } = settings.settings;
  const { analysis, dismissed, outline, mode } = page;
  const { beliefs, threshold } = looks;
  const [tab, setTab] = useState<TabId>('claims');
  const [order, setOrder] = useState<Order>('first');
  const [finding, setFinding] = useState(false);
  const [said, say] = useState('');
  const report = useMemo(
    () => createReport(analysis, { beliefs, threshold, dismissed, order, headings: outline.headings }),
    [analysis, beliefs, threshold, dismissed, order, outline],
  );
  const claimActions = useClaimActions(page, report, props, say);
  const setMode = useCallback((mode: ReadingMode) => props.post({ kind: 'mode', mode }), [props.post]);
  const actions = useMemo<ListActions>(
    () => ({
      ...claimActions,
      focus: (speaker) => setMode({ ...mode, speaker }),
      nextMode: () => props.post({ kind: 'next-mode' }),
    }),
    [claimActions, setMode, props.post, mode],
  );
  const focused = report.speakers.find(({ id }) => id !== null && id === mode.speaker);
  const doubtful = useMemo(() => doubtfulIn(analysis, beliefs), [analysis, beliefs]);
  const isEmpty = report.counts.statements === 0;
  const bringBack = useCallback(
    (claim: number) => props.post({ kind: 'dismiss', claim, dismissed: false }),
    [props.post],
  );
  const setDoubtful = (shown: boolean) =>
    settings.change((before) => ({
      ...before,
      looks: { ...before.looks, threshold: shown ? 0 : DEFAULT_THRESHOLD },
    }));

  return (
    <ArticleLanguage.Provider value={analysis.language}>
      <main>
        {isEmpty ? (
          <NothingFound />
        ) : (
          <>
            <Summary counts={report.counts} />
            <SharesBar report={report} looks={looks} />
            <Marks report={report} settings={settings} host={props.host} mode={mode} onMode={setMode} />
          </>
        )}
        {(!isEmpty || report.counts.figures > 0) && (
          <Tabs
            label={text('tabsLabel')}
            chosen={tab}
            onChoose={setTab}
            tabs={[
              { id: 'claims', label: text('tabClaims'), count: number(report.counts.statements) },
              { id: 'numbers', label: text('tabNumbers'), count: number(report.counts.figures) },
              { id: 'save', label: text('tabSave') },
            ]}
            extra={
              tab === 'claims' &&
              !isEmpty && (
                <button
                  type="button"
                  class="icon-button"
                  data-finder
                  aria-expanded={finding}
                  title={text('finder')}
                  aria-label={text('finder')}
                  onClick={() => setFinding(!finding)}
                >
                  <Icon name="search" />
                </button>
              )
            }
          >
            {tab === 'claims' && (
              <Claims
                report={report}
                articleText={analysis.text}
                updates={outline.updates}
                looks={looks}
                doubtfulBelow={DEFAULT_THRESHOLD}
                pointed={pointed?.kind === 'claim' ? pointed.index : null}
                focused={mode.speaker}
                finding={finding}
                order={order}
                onOrder={setOrder}
                actions={actions}
              />
            )}
            {tab === 'numbers' && (
              <Numbers report={report} articleText={analysis.text} looks={looks} actions={actions} />
            )}
            {tab === 'save' && (
              <Save report={report} page={page} places={props.places} say={say} onReport={props.onReport} />
            )}
          </Tabs>
        )}
        {tab === 'claims' && doubtful > 0 && (
          <label class="doubtful">
            <input
              type="checkbox"
              checked={threshold === 0}
              onChange={(event) => setDoubtful(event.currentTarget.checked)}
            />{' '}
            {plural('showDoubtful', doubtful)}
          </label>
        )}
        {page.corrections.length > 0 && <Corrections page={page} mayKeep={props.host !== null} post={props.post} />}
        <p class="quiet read-as" data-language={analysis.language}>
          {text('readAs', languageName(analysis.language))}
        </p>
        <footer class="panel-foot">
          {focused && <Focused name={focused.name} onEnd={() => actions.focus(null)} />}
          {dismissed.length > 0 && <PutAside dismissed={dismissed} onBringBack={bringBack} />}
          <Notice>{said}</Notice>
        </footer>
      </main>
    </ArticleLanguage.Provider>
  );
}

/** How many attributions are too doubtful to be shown unasked. */
const doubtfulIn = ({ attributions }: Analysis, beliefs: boolean): number =>
  attributions.filter(({ kind, confidence }) => confidence < DEFAULT_THRESHOLD && (beliefs || kind === 'statement'))
    .length;
