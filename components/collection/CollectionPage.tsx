import './collection.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { KeptArticle } from '../../lib/collection/schema/records';
import type { Collected } from '../../lib/collection/view/build';
import { NO_FILTER, type CollectionFilter } from '../../lib/collection/view/filter';
import { number, text } from '../../lib/interface-text';
import { Notice } from '../parts/Notice';
import { Tabs } from '../parts/Tabs';
import { Articles } from './Articles';
import { BringIn } from './BringIn';
import { CollectionHead } from './CollectionHead';
import { CollectedClaims } from './CollectedClaims';
import { OverTime } from './OverTime';
import { ShowPlace, type Place } from './PlaceLink';
import { Speakers } from './Speakers';
import { TakeOut } from './TakeOut';
import { useCollected } from './use-collected';
import { useCollections } from './use-collections';
import { failureWords } from './words';

type TabId = 'articles' | 'claims' | 'speakers' | 'numbers' | 'bring-in' | 'take-out';

/** The reader's collections: one of them at a time, and everything that can be done with it. */
export function CollectionPage({ looks, asked }: { looks: LookSettings; asked: string | null }) {
  const collections = useCollections();
  const { list, failure, attempt } = collections;
  const [wanted, setWanted] = useState(asked);
  const chosen = list?.find(({ id }) => id === wanted) ?? list?.at(0);
  const { latest, collected, marks } = useCollected(chosen?.id, attempt);
  const [tab, setTab] = useState<TabId>('articles');
  const [filter, setFilter] = useState<CollectionFilter>(NO_FILTER);
  const [said, say] = useState('');
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => setFilter(NO_FILTER), [chosen?.id]);

  const showClaims = (change: Partial<CollectionFilter>) => {
    setFilter({ ...NO_FILTER, ...change });
    setTab('claims');
  };

  const showPlace = useCallback((place: Place) => {
    setPlace(place);
    setTab('articles');
  }, []);

  if (!list) return <main aria-busy="true" />;
  return (
    <ShowPlace.Provider value={showPlace}>
      <CollectionHead list={list} chosen={chosen} attempt={attempt} onChoose={setWanted} />
      <main>
        {failure && <Notice urgent>{failureWords(failure)}</Notice>}
        {said !== '' && <Notice>{said}</Notice>}
        {!chosen && <p class="empty">{text('colEmptyAll')}</p>}
        <Tabs
          label={text('colTitle')}
          chosen={tab}
          onChoose={setTab}
          tabs={[
            { id: 'articles', label: text('colTabArticles'), count: number(chosen?.articles ?? 0) },
            { id: 'claims', label: text('tabClaims') },
            { id: 'speakers', label: text('colTabSpeakers') },
            { id: 'numbers', label: text('tabNumbers') },
            { id: 'bring-in', label: text('colTabBringIn') },
            { id: 'take-out', label: text('colTabTakeOut') },
          ]}
        >
          {tab === 'articles' && chosen && (
            <Articles articles={collected ? latestFirst(collected) : latest} place={place} attempt={attempt} />
          )}
          {tab === 'claims' && chosen && (
            <CollectedClaims
              collection={chosen.id}
              collected={collected}
              marks={marks}
              filter={filter}
              onFilter={setFilter}
              looks={looks}
              attempt={attempt}
            />
          )}
          {tab === 'speakers' && chosen && (
            <Speakers
              collection={chosen.id}
              collected={collected}
              looks={looks}
              attempt={attempt}
              onClaims={showClaims}
            />
          )}
          {tab === 'numbers' && chosen && <OverTime collected={collected} looks={looks} />}
          {tab === 'bring-in' && (
            <BringIn collection={chosen?.id} attempt={attempt} onCollection={setWanted} say={say} />
          )}
          {tab === 'take-out' && <TakeOut collection={chosen} looks={looks} attempt={attempt} say={say} />}
        </Tabs>
      </main>
    </ShowPlace.Provider>
  );
}

/** Cache: the articles of a collection in the order of the list, those without a day last. */
const reversed = new WeakMap<Collected, readonly KeptArticle[]>();

function latestFirst(collected: Collected): readonly KeptArticle[] {
  const known = reversed.get(collected);
  if (known) return known;
  const { articles } = collected;
  const list = [...articles.filter(({ day }) => day !== '').toReversed(), ...articles.filter(({ day }) => day === '')];
  reversed.set(collected, list);
  return list;
}
