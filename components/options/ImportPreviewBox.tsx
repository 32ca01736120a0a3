import type { ImportPreview } from '../../lib/extension/settings/transfer';
import { plural, text, typeName } from '../../lib/interface-text';

/** How many names are listed; the rest is counted. */
const LISTED = 12;

/** What a file would change, before it does. */
export function ImportPreviewBox(props: {
  preview: ImportPreview;
  skipped: number;
  onApply: () => void;
  onCancel: () => void;
}) {
  const { looks, newRules, changedRules, sites } = props.preview;
  const nothing = looks + newRules.length + changedRules.length + sites.length === 0;
  return (
    <div class="import-preview" role="status">
      <h3>{text('importPreview')}</h3>
      {nothing && <p>{text('importNothing')}</p>}
      <ul>
        {looks > 0 && <li>{plural('importLooks', looks)}</li>}
        {newRules.length > 0 && (
          <li>
            {plural('importRulesNew', newRules.length)}
            {named(newRules.map(({ pattern, type }) => `${pattern}: ${typeName(type)}`))}
          </li>
        )}
        {changedRules.length > 0 && (
          <li>
            {plural('importRulesChanged', changedRules.length)}
            {named(changedRules.map(({ pattern, type }) => `${pattern}: ${typeName(type)}`))}
          </li>
        )}
        {sites.length > 0 && (
          <li>
            {plural('importSites', sites.length)}
            {named(sites)}
          </li>
        )}
        {props.skipped > 0 && <li>{plural('importSkipped', props.skipped)}</li>}
      </ul>
      <div class="option-row">
        {!nothing && (
          <button type="button" class="button strong" data-apply onClick={props.onApply}>
            {text('importApply')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCancel}>
          {text('importCancel')}
        </button>
      </div>
    </div>
  );
}

const named = (names: readonly string[]) => (
  <ul class="quiet">
    {names.slice(0, LISTED).map((name) => (
      <li key={name}>
        <bdi>{name}</bdi>
      </li>
    ))}
    {names.length > LISTED && <li>…</li>}
  </ul>
);
