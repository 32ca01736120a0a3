import { exportSettings } from '../../lib/extension/settings/transfer';
import { text } from '../../lib/interface-text';
import { save } from '../save/files';
import type { SettingsHandle } from '../settings/use-settings';
import { FromFile } from './FromFile';
import { Section } from './Section';

/** All settings to a file and back. */
export function Transfer({ settings }: { settings: SettingsHandle }) {
  return (
    <Section heading={text('transferHeading')}>
      <div class="option-row">
        <button
          type="button"
          class="button"
          onClick={() =>
            save('sourcelight-settings.json', 'application/json', exportSettings(settings.settings, 'all'))
          }
        >
          {text('exportAll')}
        </button>
      </div>
      <FromFile settings={settings} what="all" />
    </Section>
  );
}
