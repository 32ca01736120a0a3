import './take-out.css';
import { useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import { forgetPreferences } from '../../lib/collection/keep/preferences';
import { deleteEverything } from '../../lib/collection/store';
import { makeBackup, restoreBackup } from '../../lib/collection/take-out/backup';
import { text } from '../../lib/interface-text';
import { fileName } from '../save/files';
import { FORMATS } from '../save/formats';
import { Asked } from './Asked';
import { Keeping } from './Keeping';
import { reportFile } from './report-file';
import { saveBlob } from './save-blob';
import { tablesOf } from './tables';
import { collectedNow } from './use-collected';
import type { CollectionsHandle, ListedCollection } from './use-collections';
import { backupFailureWords } from './words';

/** Takes a collection out: tables, a report to send, a backup of everything; and restores or deletes everything. */
export function TakeOut(props: {
  collection: ListedCollection | undefined;
  looks: LookSettings;
  attempt: CollectionsHandle['attempt'];
  say: (words: string) => void;
}) {
  const { collection, looks, attempt, say } = props;
  const saveTable = ({ id, type, ending }: (typeof FORMATS)[number]) =>
    attempt(async () => {
      if (!collection) return;
      const table = await tablesOf(id, collection.id, looks);
      saveBlob(fileName(collection.name, ending), new Blob([table], { type: `${type};charset=utf-8` }));
      say(text('saved'));
    });
  return (
    <div class="take-out">
      {collection && (
        <section>
          <h2>
            <bdi>{collection.name}</bdi>
          </h2>
          <div class="row">
            {FORMATS.map((format) => (
              <button
                key={format.id}
                type="button"
                class="button"
                data-save={format.id}
                onClick={() => void saveTable(format)}
              >
                {text(format.name)}
              </button>
            ))}
            <button
              type="button"
              class="button strong"
              data-save="report"
              onClick={() =>
                void attempt(async () => {
                  const collected = await collectedNow(collection.id);
                  if (collected)
                    saveBlob(fileName(collection.name, 'html'), reportFile(collection.name, collected, looks));
                  say(text('saved'));
                })
              }
            >
              {text('colReport')}
            </button>
          </div>
        </section>
      )}
      <Backup attempt={attempt} say={say} />
      <section>
        <Keeping />
      </section>
      <DeleteAll attempt={attempt} say={say} />
    </div>
  );
}

type Doing = { attempt: CollectionsHandle['attempt']; say: (words: string) => void };

function Backup({ attempt, say }: Doing) {
  const restore = (file: File | undefined) =>
    attempt(async () => {
      if (!file) return;
      const restored = await restoreBackup(new Uint8Array(await file.arrayBuffer()));
      say(restored.ok ? text('colRestored', restored.articles) : backupFailureWords(restored.failure));
    });
  return (
    <section>
      <h2>{text('colBackup')}</h2>
      <p class="quiet">{text('colBackupHelp')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          data-save="backup"
          onClick={() =>
            void attempt(async () => {
              saveBlob(`sourcelight-${new Date().toISOString().slice(0, 10)}.backup.jsonl`, await makeBackup());
              say(text('saved'));
            })
          }
        >
          {text('colBackupSave')}
        </button>
        <label class="button file-choice">
          {text('colRestore')}
          <input
            type="file"
            class="unseen"
            data-restore
            accept=".jsonl"
            onChange={(event) => {
              const field = event.currentTarget;
              void restore(field.files?.[0]).then(() => (field.value = ''));
            }}
          />
        </label>
      </div>
    </section>
  );
}

function DeleteAll({ attempt, say }: Doing) {
  const [asking, ask] = useState(false);
  const remove = async () => {
    ask(false);
    await attempt(async () => {
      await deleteEverything();
      await forgetPreferences();
      say(text('colDeletedAll'));
    });
  };
  return (
    <section>
      <h2>{text('colDeleteAll')}</h2>
      <p class="quiet">{text('colDeleteAllHelp')}</p>
      {asking ? (
        <Asked words={text('colDeleteAllSure')} yes={text('colDeleteAll')} onYes={remove} onNo={() => ask(false)} />
      ) : (
        <button type="button" class="button" data-delete-all onClick={() => ask(true)}>
          {text('colDeleteAll')}
        </button>
      )}
    </section>
  );
}
