import type { ComponentChildren } from 'preact';
import { shownTypes, withTypeShown } from '../../lib/extension/settings';
import { number, percent, text, typeName, typeShortName } from '../../lib/interface-text';
import type { Report } from '../../lib/report';
import { Swatch } from '../parts/Swatch';
import type { SettingsHandle } from '../settings/use-settings';
import { siteWithOwnTypes } from './scope';

/** Every kind of source of the page as a chip with its number of statements; pressed where its marks are shown. */
export function KindChips(props: {
  report: Report;
  settings: SettingsHandle;
  host: string | null;
  /** Stands last. */
  children: ComponentChildren;
}) {
  const { report, settings, host } = props;
  const shown = shownTypes(settings.settings, host);
  return (
    <ul class="kind-chips">
      {report.types.map(({ type, statements, share }) => (
        <li key={type}>
          <button
            type="button"
            class="kind-chip"
            aria-pressed={shown.has(type)}
            aria-label={`${text('showKind', typeName(type))}: ${number(statements)}`}
            data-kind={type}
            title={`${typeName(type)}. ${text('shareOf', number(statements), percent(share))}`}
            onClick={() =>
              settings.change((before) => withTypeShown(before, type, !shown.has(type), siteWithOwnTypes(before, host)))
            }
          >
            <Swatch type={type} looks={settings.settings.looks} />
            <span class="kind-name">{typeShortName(type)}</span> <b class="numerals">{number(statements)}</b>
          </button>
        </li>
      ))}
      <li>{props.children}</li>
    </ul>
  );
}
