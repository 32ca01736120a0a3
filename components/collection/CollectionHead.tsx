import { useEffect, useState } from 'preact/hooks';
import {
  collectionName,
  createCollection,
  deleteCollection,
  keepForGood,
  renameCollection,
  spaceUsed,
  type Space,
} from '../../lib/collection/store';
import { text } from '../../lib/interface-text';
import { Asked } from './Asked';
import type { CollectionsHandle, ListedCollection } from './use-collections';
import { sizeWords } from './words';

/** Which collection, what it is called, and how much room all of them take. */
export function CollectionHead(props: {
  list: readonly ListedCollection[];
  chosen: ListedCollection | undefined;
  attempt: CollectionsHandle['attempt'];
  onChoose: (id: string) => void;
}) {
  const { list, chosen, attempt, onChoose } = props;
  const [asking, ask] = useState<'new' | 'rename' | 'delete' | null>(null);
  const done = () => ask(null);

  const create = async (typed: string) => {
    const made = await attempt(() => createCollection(collectionName(typed) ?? text('colFirstName')));
    if (made) onChoose(made.id);
    done();
  };
  const rename = async (typed: string) => {
    const name = collectionName(typed);
    if (chosen && name) await attempt(() => renameCollection(chosen.id, name));
    done();
  };
  const remove = async () => {
    if (chosen) await attempt(() => deleteCollection(chosen.id));
    done();
  };

  return (
    <header class="collection-head">
      <h1>{text('colTitle')}</h1>
      <div class="row">
        {list.length > 0 && (
          <select
            aria-label={text('colWhich')}
            value={chosen?.id}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {list.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="button" onClick={() => ask('new')}>
          {text('colNew')}
        </button>
        {chosen && (
          <>
            <button type="button" class="button" onClick={() => ask('rename')}>
              {text('colRename')}
            </button>
            <button type="button" class="button" onClick={() => ask('delete')}>
              {text('colDelete')}
            </button>
          </>
        )}
      </div>
      {asking === 'new' && (
        <Asked words={text('colNewName')} field="" yes={text('colCreate')} onYes={create} onNo={done} />
      )}
      {asking === 'rename' && chosen && (
        <Asked words={text('colNewName')} field={chosen.name} yes={text('colRename')} onYes={rename} onNo={done} />
      )}
      {asking === 'delete' && chosen && (
        <Asked words={text('colDeleteSure', chosen.name)} yes={text('colYesDelete')} onYes={remove} onNo={done} />
      )}
      <SpaceLine articles={chosen?.articles ?? 0} />
    </header>
  );
}

/** How much room is taken. The browser is asked to keep it for good, which it grants without a question. */
function SpaceLine({ articles }: { articles: number }) {
  const [space, setSpace] = useState<Space>();
  useEffect(() => void keepForGood().then(spaceUsed).then(setSpace), [articles]);
  if (!space) return null;
  return (
    <p class="quiet space">
      {text('colSpace', sizeWords(space.used))} {space.lasting && text('colLasting')}
      {space.scarce && <strong role="alert"> {text('colSpaceScarce')}</strong>}
    </p>
  );
}
