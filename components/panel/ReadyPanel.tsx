import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Target } from '../../lib/extension/messages';
import { number, text } from '../../lib/interface-text';
import { createReport } from '../../lib/report';
import { DEFAULT_THRESHOLD } from '../../lib/extension/settings/defaults';
import { Claims } from '../claims/Claims';
import type { Order } from '../claims/ClaimFinder';
import { Numbers } from '../numbers/Numbers';
import { Notice } from '../parts/Notice';
import { Tabs } from '../parts/Tabs';
import { Save } from '../save/Save';
import type { Page } from '../session/use-page';
import type { ReadyPage } from '../session/page-view';
import type { SettingsHandle } from '../settings/use-settings';
import { NothingFound } from '../states/State';
import { Kinds } from '../summary/Kinds';
import { SharesBar } from '../summary/SharesBar';
import { Summary } from '../summary/Summary';
import { PutAside } from './PutAside';
import { useClaimActions } from './use-claim-actions';

type TabId = 'claims' | 'numbers' | 'save';

/** An analysed page: the summary first, then who claims what, the numbers, and the ways to take it along. */
export function ReadyPanel(props: {
  page: ReadyPage;
  pointed: Target | null;
  settings: SettingsHandle;
  host: string | null;
  post: Page['post'];
  linkTo: Page['linkTo'];
  onReport: (() => void) | undefined;
}) {
  const { page, settings, pointed } = props;
  const { looks } = settings.settings;
  const { analysis, dismissed } = page;
  const { beliefs, threshold } = looks;
  const [tab, setTab] = useState<TabId>('claims');
  const [order, setOrder] = useState<Order>('first');
  const [said, say] = useState('');
  const report = useMemo(
    () => createReport(analysis, { beliefs, threshold, dismissed, order }),
    [analysis, beliefs, threshold, dismissed, order],
  );
  const actions = useClaimActions(page, report, props, say);
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
    <main>
      {report.counts.statements === 0 ? (
        <NothingFound />
      ) : (
        <>
          <Summary counts={report.counts} />
          <SharesBar report={report} looks={looks} />
          <Kinds report={report} settings={settings} host={props.host} />
        </>
      )}
      <Tabs
        label={text('tabsLabel')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'claims', label: text('tabClaims') },
          { id: 'numbers', label: text('tabNumbers'), count: number(report.counts.figures) },
          { id: 'save', label: text('tabSave') },
        ]}
      >
        {tab === 'claims' && (
          <>
            <Claims
              speakers={report.speakers}
              looks={looks}
              doubtfulBelow={DEFAULT_THRESHOLD}
              pointed={pointed?.kind === 'claim' ? pointed.index : null}
              order={order}
              onOrder={setOrder}
              actions={actions}
            />
            <label class="doubtful">
              <input
                type="checkbox"
                checked={threshold === 0}
                onChange={(event) => setDoubtful(event.currentTarget.checked)}
              />{' '}
              {text('showDoubtful')}
            </label>
          </>
        )}
        {tab === 'numbers' && <Numbers report={report} articleText={analysis.text} looks={looks} actions={actions} />}
        {tab === 'save' && <Save report={report} page={page} say={say} onReport={props.onReport} />}
      </Tabs>
      <footer class="panel-foot">
        {dismissed.length > 0 && <PutAside dismissed={dismissed} onBringBack={bringBack} />}
        <Notice>{said}</Notice>
      </footer>
    </main>
  );
}
