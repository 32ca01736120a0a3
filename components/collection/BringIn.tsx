import './bring-in.css';
import { useState } from 'preact/hooks';
import type { GivenFile, Outcome } from '../../lib/collection/bring-in';
import { createCollection } from '../../lib/collection/store';
import { number, text } from '../../lib/interface-text';
import { droppedFiles, given } from './dropped-files';
import { useBringIn } from './use-bring-in';
import type { CollectionsHandle } from './use-collections';
import { failureWords, fileFailureWords } from './words';

const ACCEPTED = '.html,.htm,.xhtml,.mhtml,.mht,.txt,.jsonl,.ndjson';

/** Brings saved pages and texts in: dropped or chosen, with progress, a way to stop, and a sentence for each that can't be read. */
export function BringIn(props: {
  collection: string | undefined;
  attempt: CollectionsHandle['attempt'];
  onCollection: (id: string) => void;
  say: (words: string) => void;
}) {
  const { attempt } = props;
  const { state, start, cancel } = useBringIn();
  const [isOver, setOver] = useState(false);
  const { at, outcomes, stopped } = state;

  const bring = async (files: readonly GivenFile[]) => {
    if (files.length === 0) return;
    const into = props.collection ?? (await attempt(() => createCollection(text('colFirstName'))))?.id;
    if (into === undefined) return;
    props.onCollection(into);
    await start(into, files);
  };

  return (
    <section class="bring-in">
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(bring);
        }}
      >
        <p>
          <b>{text('colDrop')}</b>
        </p>
        <p class="quiet">{text('colDropHelp')}</p>
        <div class="row">
          <FileChoice label={text('colChooseFiles')} folder={false} onFiles={bring} />
          <FileChoice label={text('colChooseFolder')} folder onFiles={bring} />
        </div>
      </div>
      {at && (
        <div class="row" role="status">
          <progress max={at.of} value={at.done} aria-label={text('colReading', at.done + 1, at.of, at.file)} />
          <span>{text('colReading', Math.min(at.done + 1, at.of), at.of, at.file)}</span>
          <button type="button" class="button" onClick={cancel}>
            {text('colCancel')}
          </button>
        </div>
      )}
      {outcomes.length > 0 && !at && <Result outcomes={outcomes} stopped={stopped} />}
    </section>
  );
}

function FileChoice(props: { label: string; folder: boolean; onFiles: (files: GivenFile[]) => Promise<void> }) {
  return (
    <label class="button file-choice">
      {props.label}
      <input
        type="file"
        class="unseen"
        multiple
        accept={props.folder ? undefined : ACCEPTED}
        ref={(field: HTMLInputElement | null) => void field?.toggleAttribute('webkitdirectory', props.folder)}
        onChange={(event) => {
          const field = event.currentTarget;
          const files = [...(field.files ?? [])].map(given);
          // So that the same file can be chosen again.
          void props.onFiles(files).then(() => (field.value = ''));
        }}
      />
    </label>
  );
}

function Result({ outcomes, stopped }: { outcomes: readonly Outcome[]; stopped: boolean }) {
  const articles = outcomes.reduce((sum, outcome) => sum + outcome.articles, 0);
  const failed = outcomes.filter(({ failure }) => failure !== null);
  return (
    <div role="status">
      <p>
        {text('colBroughtIn', articles)} {failed.length > 0 && text('colNotRead', failed.length)}{' '}
        {stopped && text('colStopped')}
      </p>
      <ul class="not-read">
        {failed.map(({ file, failure, storing, skipped }, i) => (
          <li key={i}>
            <b>
              <bdi>{file}</bdi>
            </b>
            : {storing ? failureWords(storing) : fileFailureWords(failure!)}{' '}
            {skipped.slice(0, 20).map(number).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
