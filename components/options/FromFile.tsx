import { useState } from 'preact/hooks';
import {
  MAX_IMPORT_LENGTH,
  previewImport,
  readImport,
  withImport,
  type Imported,
  type ImportFailure,
} from '../../lib/extension/settings/transfer';
import { text, type TextKey } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import type { SettingsHandle } from '../settings/use-settings';
import { ImportPreviewBox } from './ImportPreviewBox';

const FAILURE_WORDS: Record<ImportFailure, TextKey> = {
  'too-big': 'importTooBig',
  'not-json': 'importNotJson',
  'not-ours': 'importNotOurs',
  'newer-version': 'importNewer',
};

/** Takes settings, or the own sources alone, from a file; what it would change is shown before it does. */
export function FromFile({ settings, what }: { settings: SettingsHandle; what: 'all' | 'rules' }) {
  const [imported, setImported] = useState<Imported>();
  const [said, say] = useState('');

  const load = async (file: File) => {
    setImported(undefined);
    // Four bytes a character at most: what is larger than that isn't even read.
    const read =
      file.size > 4 * MAX_IMPORT_LENGTH ? ({ ok: false, failure: 'too-big' } as const) : readImport(await file.text());
    if (read.ok) setImported(what === 'all' ? read.imported : onlyRules(read.imported));
    say(read.ok ? '' : text(FAILURE_WORDS[read.failure]));
  };

  return (
    <>
      <label>
        {text(what === 'all' ? 'importLabel' : 'importRulesLabel')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          data-import={what}
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
    </>
  );
}

/** A file with other settings in it is taken as well: of these nothing changes here. */
const onlyRules = ({ rules = [], skipped }: Imported): Imported => ({ rules, skipped });
