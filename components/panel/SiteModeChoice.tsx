import { useState } from 'preact/hooks';
import {
  allowEverywhere,
  allowSite,
  disallowEverywhere,
  disallowSite,
  type SiteAccess,
} from '../../lib/extension/page-access';
import { withSite } from '../../lib/extension/settings';
import { text } from '../../lib/interface-text';
import type { SettingsHandle } from '../settings/use-settings';
import { modesFor, siteMode, type SiteMode } from './site-mode';

/** When this site is read. Leave is asked for inside the click, as browsers want it; a refusal is said and changes nothing. */
export function SiteModeChoice(props: { host: string; access: SiteAccess; settings: SettingsHandle }) {
  const { host, access, settings } = props;
  // A new object each time: a refusal has to set the choice back to what is so.
  const [{ refused }, setAsked] = useState({ refused: false });
  const mode = siteMode(host, access, settings.settings.local);

  const choose = async (chosen: SiteMode) => {
    // First thing in the click. The popup may close at the question: the background registers what is allowed.
    const allowed = await (chosen === 'site' ? allowSite(host) : chosen === 'all' ? allowEverywhere() : true);
    setAsked({ refused: !allowed });
    if (!allowed) return;
    if (chosen === 'ask') {
      if (access.everywhere) await disallowEverywhere();
      await disallowSite(host);
    } else settings.change((before) => withSite(before, host, { on: chosen !== 'all-but' }));
  };

  return (
    <details class="mode">
      <summary>{modeName(mode, host)}</summary>
      <div role="radiogroup" aria-label={text('modeLegend')}>
        {modesFor(access).map((each) => (
          <label key={each} class="mode-choice">
            <input type="radio" name="mode" checked={each === mode} onClick={() => void choose(each)} />
            {modeName(each, host)}
          </label>
        ))}
      </div>
      <p role="status" class="quiet">
        {refused && text('accessRefused')}
      </p>
    </details>
  );
}

function modeName(mode: SiteMode, host: string): string {
  switch (mode) {
    case 'ask':
      return text('modeAsk');
    case 'site':
      return text('modeSite', host);
    case 'all':
      return text('modeAll');
    default:
      return text('modeAllBut', host);
  }
}
