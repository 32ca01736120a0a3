import './claims.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/interface-text';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { SpeakerEntry } from '../../lib/report';
import { useGrowing } from '../parts/use-growing';
import { firstClaims, fitting, NO_FILTER, type Filter } from './claim-filter';
import { ClaimFinder, type Order } from './ClaimFinder';
import type { ClaimActions } from './ClaimItem';
import { SpeakerCard } from './SpeakerCard';

/** Who claims what: a card per speaker, to be filtered and sorted. */
export function Claims(props: {
  speakers: readonly SpeakerEntry[];
  looks: LookSettings;
  doubtfulBelow: number;
  /** The claim the reader points at in the page. */
  pointed: number | null;
  order: Order;
  onOrder: (order: Order) => void;
  actions: ClaimActions;
}) {
  const { speakers, pointed } = props;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const fit = useMemo(() => fitting(speakers, filter), [speakers, filter]);
  const ids = useMemo(() => fit.flatMap(({ claims }) => claims.map(({ attribution }) => attribution)), [fit]);
  const { drawn, end, grow } = useGrowing(ids.length, pointed === null ? -1 : ids.indexOf(pointed));
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    list.current?.querySelector(`[data-claim="${pointed}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);

  return (
    <div ref={list} class="claims">
      <ClaimFinder
        types={[...new Set(speakers.map(({ type }) => type))]}
        filter={filter}
        onFilter={setFilter}
        order={props.order}
        onOrder={props.onOrder}
        fitting={filter === NO_FILTER ? null : ids.length}
      />
      {firstClaims(fit, drawn).map((speaker, i) => (
        <SpeakerCard
          key={speaker.id}
          speaker={speaker}
          count={fit[i]!.claims.length}
          looks={props.looks}
          doubtfulBelow={props.doubtfulBelow}
          pointed={pointed}
          actions={props.actions}
        />
      ))}
      {drawn < ids.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('moreClaims')}
        </button>
      )}
    </div>
  );
}
