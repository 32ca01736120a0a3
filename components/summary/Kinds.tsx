import { useState } from 'preact/hooks';
import { SOURCE_TYPES } from '../../lib/analysis/source-types';
import { shownTypes, withSite, withTypeShown } from '../../lib/extension/settings';
import { number, percent, plural, text, typeDefinition, typeName } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { Swatch } from '../parts/Swatch';
import { Switch } from '../parts/Switch';
import type { SettingsHandle } from '../settings/use-settings';

/**
 * A row per type that occurs: its looks, how many statements and words it has, and whether it is marked; last what the
 * article says in its own voice, so that the shares and the grey of the bar above explain themselves. `host` is the site the switches can be limited to, null where there is none or nothing may be kept of it.
 */
export function Kinds({ report, settings, host }: { report: Report; settings: SettingsHandle; host: string | null }) {
  const shown = shownTypes(settings.settings, host);
  const [all, setAll] = useState(false);
  const rows = all ? report.types : mostStated(report.types);
  return (
    <section class="kinds" aria-labelledby="kinds-heading">
      <div class="kinds-head">
        <h2 id="kinds-heading">{text('kindsHeading')}</h2>
        {host !== null && <Scope settings={settings} host={host} />}
      </div>
      <ul>
        {rows.map(({ type, statements, share }) => (
          <li key={type}>
            <label class="kind" title={typeDefinition(type)}>
              <Swatch type={type} looks={settings.settings.looks} />
              <span class="kind-name">{typeName(type)}</span>
              <span class="numerals kind-count">{number(statements)}</span>
              <span class="numerals quiet kind-share" title={text('shareOf', typeName(type), percent(share))}>
                {percent(share)}
              </span>
              <Switch
                label={text('showKind', typeName(type))}
                on={shown.has(type)}
                onChange={(on) =>
                  settings.change((before) => withTypeShown(before, type, on, siteWithOwnTypes(before, host)))
                }
              />
            </label>
          </li>
        ))}
        {rows.length < report.types.length && (
          <li>
            <button type="button" class="text-button all-kinds" onClick={() => setAll(true)}>
              {plural('moreKinds', report.types.length - rows.length)}
            </button>
          </li>
        )}
        <OwnVoice share={report.ownVoice.share} />
      </ul>
    </section>
  );
}

/** What the article says in its own voice: nothing that could be marked. */
function OwnVoice({ share }: { share: number }) {
  return (
    <li class="kind own-voice-row" title={text('shareOf', text('ownVoice'), percent(share))}>
      <span class="own-voice" aria-hidden="true" />
      <span class="kind-name">{text('ownVoice')}</span>
      <span class="numerals quiet kind-share">{percent(share)}</span>
    </li>
  );
}

/** As many rows as leave room for the claims; one more is no reason to fold. */
const ROWS = 4;

/** The types with most statements, in the order types have everywhere. */
function mostStated(types: Report['types']): Report['types'] {
  if (types.length <= ROWS + 1) return types;
  const least = [...types].sort((a, b) => b.statements - a.statements)[ROWS - 1]!.statements;
  let equals = ROWS - types.filter(({ statements }) => statements > least).length;
  return types.filter(({ statements }) => statements > least || (statements === least && equals-- > 0));
}

type SettingsValue = SettingsHandle['settings'];

/** The site if it has its own choice of types, else null: switches then go for everywhere. */
const siteWithOwnTypes = ({ local }: SettingsValue, host: string | null) =>
  host !== null && Object.hasOwn(local.sites, host) && local.sites[host]?.types ? host : null;

/** Where the switches apply: everywhere, or on this site only. */
function Scope({ settings, host }: { settings: SettingsHandle; host: string }) {
  const own = siteWithOwnTypes(settings.settings, host) !== null;
  const setOwn = (own: boolean) =>
    settings.change((before) => {
      if (!own) {
        const { types: _, ...site } = before.local.sites[host] ?? { on: true };
        return { ...before, local: { ...before.local, sites: { ...before.local.sites, [host]: site } } };
      }
      const shown = shownTypes(before, null);
      return withSite(before, host, { types: SOURCE_TYPES.filter((type) => shown.has(type)) });
    });
  return (
    <select
      class="plain-select quiet"
      aria-label={text('scopeLegend')}
      value={own ? 'site' : 'everywhere'}
      onChange={(event) => setOwn(event.currentTarget.value === 'site')}
    >
      <option value="everywhere">{text('scopeEverywhere')}</option>
      <option value="site">{text('scopeSite')}</option>
    </select>
  );
}
