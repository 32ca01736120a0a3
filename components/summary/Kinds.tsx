import { shownTypes, withTypeShown } from '../../lib/extension/settings';
import { number, percent, text, typeDefinition, typeName } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { Swatch } from '../parts/Swatch';
import { Switch } from '../parts/Switch';
import type { SettingsHandle } from '../settings/use-settings';
import { siteWithOwnTypes, withOwnTypes } from './scope';

/**
 * A row per type that occurs: its looks, how many statements and words it has, and whether it is marked; last what the
 * article says in its own voice, so that the shares and the grey of the bar above explain themselves. `host` is the site
 * the switches can be limited to, null where there is none or nothing may be kept of it.
 */
export function Kinds({ report, settings, host }: { report: Report; settings: SettingsHandle; host: string | null }) {
  const shown = shownTypes(settings.settings, host);
  return (
    <div class="kinds">
      <table>
        <thead>
          <tr>
            <th scope="col">{text('kindsHeading')}</th>
            <th scope="col">{text('columnStatements')}</th>
            <th scope="col">{text('columnShare')}</th>
            <th scope="col">{text('columnShown')}</th>
          </tr>
        </thead>
        <tbody>
          {report.types.map(({ type, statements, share }) => (
            <tr key={type} title={typeDefinition(type)}>
              <th scope="row">
                <Swatch type={type} looks={settings.settings.looks} /> {typeName(type)}
              </th>
              <td class="numerals kind-count">{number(statements)}</td>
              <td class="numerals quiet">{percent(share)}</td>
              <td>
                <Switch
                  label={text('showKind', typeName(type))}
                  on={shown.has(type)}
                  onChange={(on) =>
                    settings.change((before) => withTypeShown(before, type, on, siteWithOwnTypes(before, host)))
                  }
                />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <span class="own-voice" aria-hidden="true" /> {text('ownVoice')}
            </th>
            <td class="quiet">–</td>
            <td class="numerals quiet">{percent(report.ownVoice.share)}</td>
            <td class="quiet">–</td>
          </tr>
        </tbody>
      </table>
      {host !== null && <Scope settings={settings} host={host} />}
    </div>
  );
}

/** Where the switches apply: every site, or this one only. */
function Scope({ settings, host }: { settings: SettingsHandle; host: string }) {
  const own = siteWithOwnTypes(settings.settings, host) !== null;
  return (
    <div class="scope" role="radiogroup" aria-label={text('scopeLegend')}>
      <span aria-hidden="true">{text('scopeLegend')}</span>
      {[false, true].map((isSite) => (
        <label key={String(isSite)}>
          <input
            type="radio"
            name="scope"
            data-scope={isSite ? 'site' : 'everywhere'}
            checked={own === isSite}
            onChange={() => settings.change((before) => withOwnTypes(before, host, isSite))}
          />{' '}
          {isSite ? text('scopeSite') : text('scopeEverywhere')}
        </label>
      ))}
    </div>
  );
}
