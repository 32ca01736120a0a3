import './panel.css';
import { browser } from 'wxt/browser';
import type { TabPage } from '../../lib/extension/page-access';
import { hostOf } from '../../lib/extension/settings';
import { later } from '../parts/later';
import { usePage } from '../session/use-page';
import { useSettings } from '../settings/use-settings';
import { State } from '../states/State';
import { PanelHead } from './PanelHead';
import { ReadyPanel } from './ReadyPanel';
import { usePatience } from './use-patience';
import { useSiteAccess } from './use-site-access';

const SettingsProblems = later(async () => (await import('../states/SettingsProblems')).SettingsProblems);
const KeepButton = later(async () => (await import('../collection/KeepButton')).KeepButton);

/** A tab before the reader; `privately`: in a private window, where nothing is kept about sites. */
export interface PanelPage extends TabPage {
  readonly privately: boolean;
}

/** What popup, side panel and sidebar show of the page before the reader. `page`: null where there is none. */
export function Panel({ page, inSide }: { page: PanelPage | null | undefined; inSide: boolean }) {
  const { view, pointed, post, linkTo, places, retry } = usePage(page);
  const settings = useSettings();
  const access = useSiteAccess();
  const waited = usePatience();
  const address = view.status === 'ready' ? view.address : page?.address;
  const host = address === undefined ? null : hostOf(address);
  const privately = page?.privately ?? false;

  const openReport = async (tabId: number) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?tab=${tabId}` as '/') });
    if (!inSide) close();
  };

  const isWaiting = view.status === 'connecting' || !settings || !access;
  // Drawn once, with everything in it, where that comes soon; a panel that waits is drawn twice and jumps.
  if (isWaiting && !waited) return null;

  return (
    <div class={inSide ? 'panel in-side' : 'panel'}>
      <PanelHead
        view={view}
        host={host}
        privately={privately}
        access={access}
        settings={settings}
        offerSide={!inSide}
        onSwitch={(on) => post({ kind: 'switch', on })}
      />
      {settings && <SettingsProblems settings={settings} />}
      {view.status === 'ready' && settings ? (
        <ReadyPanel
          page={view}
          pointed={pointed}
          settings={settings}
          host={privately ? null : host}
          post={post}
          linkTo={linkTo}
          places={places}
          onReport={page ? () => void openReport(page.tabId) : undefined}
        />
      ) : (
        <main>
          <State view={view.status === 'ready' ? { status: 'connecting' } : view} onRetry={retry} />
        </main>
      )}
      {view.status === 'ready' && page && (
        <KeepButton page={view} tabId={page.tabId} privately={privately} places={places} />
      )}
    </div>
  );
}
