import './panel-head.css';
import { browser } from 'wxt/browser';
import type { SiteAccess } from '../../lib/extension/page-access';
import { text } from '../../lib/interface-text';
import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import type { PageView } from '../session/page-view';
import type { SettingsHandle } from '../settings/use-settings';
import { openSide } from './open-side';
import { SiteModeChoice } from './SiteModeChoice';

/** The head of a panel: switch for this page first, then when the site is read, then the ways out. */
export function PanelHead(props: {
  view: PageView;
  host: string | null;
  privately: boolean;
  access: SiteAccess | undefined;
  settings: SettingsHandle | undefined;
  /** Whether to offer the side panel: not from within it. */
  offerSide: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const { view, host, access, settings } = props;
  const switchable = view.status === 'ready' || view.status === 'working' || view.status === 'off';
  return (
    <header class="panel-head">
      <label class="page-switch">
        <Switch
          label={text('switchLabel')}
          on={view.status === 'ready' || view.status === 'working'}
          disabled={!switchable}
          onChange={props.onSwitch}
        />
        <h1>{host ?? text('extensionName')}</h1>
      </label>
      <nav class="ways">
        {props.offerSide && <WayOut name="side" label={text('openSidePanel')} go={openSide} />}
        <WayOut name="settings" label={text('openSettings')} go={openOptions} />
      </nav>
      {props.privately && <p class="quiet head-line">{text('privateWindow')}</p>}
      {host !== null && !props.privately && access && settings && (
        <div class="head-line">
          <SiteModeChoice host={host} access={access} settings={settings} />
        </div>
      )}
    </header>
  );
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  // A popup stays open over the new tab in some browsers. Closing does nothing in a side panel's tab.
  if (new URLSearchParams(location.search).get('in') === null) close();
}

function WayOut({ name, label, go }: { name: 'side' | 'settings'; label: string; go: () => Promise<void> }) {
  return (
    <button type="button" class="icon-button" title={label} aria-label={label} onClick={() => void go()}>
      <Icon name={name} />
    </button>
  );
}
