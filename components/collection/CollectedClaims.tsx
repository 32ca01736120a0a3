import { useMemo } from 'preact/hooks';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Mark } from '../../lib/collection/schema/records';
import { changeMark, noMark } from '../../lib/collection/store';
import type { Collected } from '../../lib/collection/view/build';
import { fitting, type CollectionFilter } from '../../lib/collection/view/filter';
import { text } from '../../lib/interface-text';
import { useGrowing } from '../parts/use-growing';
import { ClaimFilters } from './ClaimFilters';
import { CollectedClaimItem } from './CollectedClaimItem';
import type { CollectionsHandle } from './use-collections';

/** Who claimed what when: the claims of a collection by day, narrowed as the reader wants. */
export function CollectedClaims(props: {
  collection: string;
  collected: Collected | undefined;
  marks: ReadonlyMap<string, Mark>;
  filter: CollectionFilter;
  onFilter: (filter: CollectionFilter) => void;
  looks: LookSettings;
  attempt: CollectionsHandle['attempt'];
}) {
  const { collected, marks, filter, looks, attempt } = props;
  const { beliefs, threshold } = looks;
  const counted = useMemo(
    () =>
      collected?.claims.filter(({ row }) => (beliefs || row.kind === 'statement') && row.confidence >= threshold) ?? [],
    [collected, beliefs, threshold],
  );
  const found = useMemo(() => fitting(counted, filter, marks), [counted, filter, marks]);
  const { drawn, end, grow } = useGrowing(found.length);
  if (!collected)
    return (
      <p class="quiet" role="status">
        {text('colCounting')}
      </p>
    );
  return (
    <>
      <ClaimFilters collected={collected} marks={marks} filter={filter} onFilter={props.onFilter} />
      <p role="status" class="quiet">
        {text('colFound', found.length, counted.length)}
      </p>
      <ul class="collected-claims">
        {found.slice(0, drawn).map((claim) => (
          <CollectedClaimItem
            key={claim.key}
            claim={claim}
            mark={marks.get(claim.key)}
            looks={looks}
            onMark={(change) =>
              void attempt(() => changeMark(noMark(props.collection, claim.article.id, claim.row.start), change))
            }
          />
        ))}
      </ul>
      {drawn < found.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('colMore')}
        </button>
      )}
    </>
  );
}
