import { useState } from 'preact/hooks';
import { allowEverywhere, disallowEverywhere, disallowSite, type SiteAccess } from '../../lib/extension/page-access';
import { text } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import type { SettingsHandle } from '../settings/use-settings';
import { Section } from './Section';

/** Where pages are read without a click, and what is kept of single sites. Everything can be taken back. */
export function Sites({ settings, access }: { settings: SettingsHandle; access: SiteAccess }) {
  const { sites } = settings.settings.local;
  const [refused, setRefused] = useState(false);
  const hosts = [...new Set([...access.sites, ...Object.keys(sites)])].filter((host) => host !== '').sort();

  const allow = async () => setRefused(!(await allowEverywhere()));
  const forget = async (host: string) => {
    if (access.sites.includes(host)) await disallowSite(host);
    settings.change((before) => {
      const { [host]: _, ...others } = before.local.sites;
      return { ...before, local: { ...before.local, sites: others } };
    });
  };

  return (
    <Section heading={text('sitesHeading')} help={text('sitesHelp')}>
      <div class="option-row">
        <span>{access.everywhere ? text('sitesAllOn') : text('sitesAllOff')}</span>
        {access.everywhere ? (
          <button type="button" class="button" onClick={() => void disallowEverywhere()}>
            {text('sitesRevoke')}
          </button>
        ) : (
          <button type="button" class="button" data-allow-all onClick={() => void allow()}>
            {text('sitesAllow')}
          </button>
        )}
      </div>
      <Notice urgent>{refused && text('accessRefused')}</Notice>
      {hosts.length === 0 ? (
        <p class="quiet">{text('noSites')}</p>
      ) : (
        <ul class="option-list">
          {hosts.map((host) => (
            <li key={host}>
              <bdi class="grow">{host}</bdi>
              <span class="quiet">{stateOf(host, access, sites).join(' · ')}</span>
              <button
                type="button"
                class="text-button"
                aria-label={text('siteForgetOf', host)}
                onClick={() => void forget(host)}
              >
                {text('siteForget')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type SiteRecords = SettingsHandle['settings']['local']['sites'];

function stateOf(host: string, access: SiteAccess, sites: SiteRecords): string[] {
  const site = Object.hasOwn(sites, host) ? sites[host] : undefined;
  const reads = (access.everywhere || access.sites.includes(host)) && site?.on !== false;
  return [reads ? text('siteAlways') : text('siteNever'), ...(site?.types ? [text('siteKinds')] : [])];
}
