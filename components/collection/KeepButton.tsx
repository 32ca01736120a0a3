import './keep-button.css';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { text } from '../../lib/interface-text';
import { keep } from '../../lib/collection/keep/message';
import { readPreferences } from '../../lib/collection/keep/preferences';
import type { ReadyPage } from '../session/page-view';
import type { Page } from '../session/use-page';
import { CollectionChoice, NEW_COLLECTION } from './CollectionChoice';
import type { ListedCollection } from './use-collections';
import { failureWords } from './words';

/** Puts the article before the reader into a collection of theirs; in a private window it says that nothing is kept. */
export function KeepButton(props: { page: ReadyPage; tabId: number; privately: boolean; places: Page['places'] }) {
  const { page, tabId, privately } = props;
  /** Undefined until it is read: who keeps before that would make a collection that there is already. */
  const [list, setList] = useState<readonly ListedCollection[]>();
  const [chosen, setChosen] = useState<string>(NEW_COLLECTION);
  const [name, setName] = useState('');
  const [said, say] = useState('');
  const [isKeeping, setKeeping] = useState(false);

  useEffect(() => {
    if (privately) return;
    // The store is not needed for the panel's first paint.
    const read = async () => {
      const { collections } = await import('../../lib/collection/store');
      const [found, { last }] = await Promise.all([collections(), readPreferences()]);
      setList(found);
      setChosen(found.find(({ id }) => id === last)?.id ?? found.at(-1)?.id ?? NEW_COLLECTION);
    };
    read().catch((error: unknown) => {
      setList([]);
      void sayFailure(error, say);
    });
  }, [privately]);

  if (privately) return <p class="keep quiet">{text('colFailurePrivate')}</p>;

  const keepIt = async (list: readonly ListedCollection[]) => {
    setKeeping(true);
    try {
      const { collectionName, createCollection } = await import('../../lib/collection/store');
      let into = list.find(({ id }) => id === chosen);
      if (!into) {
        into = { ...(await createCollection(collectionName(name) ?? text('colFirstName'))), articles: 0 };
        setList([...list, into]);
        setChosen(into.id);
      }
      const { title, address, analysis, dismissed, byReader, facts } = page;
      const corrections = page.corrections.map(({ correction }) => correction);
      const links = (await props.places()).map(({ link }) => link);
      const reply = await keep({ tabId, collection: into.id, title, address, ...facts, analysis, dismissed, corrections, byReader, links }); // prettier-ignore
      if (!reply.ok) say(failureWords(reply.failure));
      else
        say(text(({ new: 'colKept', again: 'colKeptAgain', changed: 'colKeptChanged' } as const)[reply.as], into.name));
    } catch (error) {
      await sayFailure(error, say);
    }
    setKeeping(false);
  };

  return (
    <form
      class="keep"
      aria-label={text('colKeep')}
      onSubmit={(event) => {
        event.preventDefault();
        if (list) void keepIt(list);
      }}
    >
      <button type="submit" class="button" disabled={isKeeping || !list}>
        {text('colKeep')}
      </button>
      <CollectionChoice list={list ?? []} chosen={chosen} onChoose={setChosen} name={name} onName={setName} />
      <button type="button" class="text-button" onClick={() => void openCollections(chosen)}>
        {text('colOpen')}
      </button>
      <p role="status" class="keep-said">
        {said}
      </p>
    </form>
  );
}

async function sayFailure(error: unknown, say: (words: string) => void): Promise<void> {
  const { CollectionError } = await import('../../lib/collection/store');
  say(failureWords(error instanceof CollectionError ? error.failure : 'broken'));
}

async function openCollections(chosen: string): Promise<void> {
  const which = chosen === NEW_COLLECTION ? '' : `?collection=${encodeURIComponent(chosen)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/collection.html${which}` as '/') });
}
