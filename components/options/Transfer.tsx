import { useState } from 'preact/hooks';
import {
  exportSettings,
  MAX_IMPORT_LENGTH,
  previewImport,
  readImport,
  withImport,
  type Imported,
  type ImportFailure,
} from '../../lib/extension/settings/transfer';
import { text, type TextKey } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import { save } from '../save/files';
import type { SettingsHandle } from '../settings/use-settings';
import { ImportPreviewBox } from './ImportPreviewBox';
import { Section } from './Section';

const FAILURE_WORDS: Record<ImportFailure, TextKey> = {
  'too-big': 'importTooBig',
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  'newer-version': 'importNewer',
};

/** Settings to a file and back; what a file would change is shown before it does. */
export function Transfer({ settings }: { settings: SettingsHandle }) {
  const [imported, setImported] = useState<Imported>();
  const [said, say] = useState('');

  const load = async (file: File) => {
    setImported(undefined);
    // Four bytes a character at most: what is larger than that isn't even read.
    const read =
      file.size > 4 * MAX_IMPORT_LENGTH ? ({ ok: false, failure: 'too-big' } as const) : readImport(await file.text());
    if (read.ok) setImported(read.imported);
    say(read.ok ? '' : text(FAILURE_WORDS[read.failure]));
  };
  const write = (what: 'all' | 'rules') =>
    save(
      `sourcelight-${what === 'all' ? 'settings' : 'sources'}.json`,
      'application/json',
      exportSettings(settings.settings, what),
    );

  return (
    <Section heading={text('transferHeading')}>
      <div class="option-row">
        <button type="button" class="button" onClick={() => write('all')}>
          {text('exportAll')}
        </button>
        <button type="button" class="button" onClick={() => write('rules')}>
          {text('exportRules')}
        </button>
      </div>
      <label>
        {text('importLabel')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void load(file);
            // The same file can be chosen again after a change.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <Notice>{said}</Notice>
      {imported && (
        <ImportPreviewBox
          preview={previewImport(settings.settings, imported)}
          skipped={imported.skipped}
          onApply={() => {
            settings.change((before) => withImport(before, imported));
            setImported(undefined);
            say(text('importDone'));
          }}
          onCancel={() => setImported(undefined)}
        />
      )}
    </Section>
  );
}
