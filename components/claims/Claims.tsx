import './claims.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../lib/interface-text';
import type { Outline } from '../../lib/extension/messages';
import type { LookSettings } from '../../lib/extension/settings/schema';
import type { Report } from '../../lib/report';
import { later } from '../parts/later';
import { useGrowing } from '../parts/use-growing';
import { fitting, NO_FILTER, type Filter } from './claim-filter';
import type { Order } from './ClaimFinder';
import type { ClaimActions } from './ClaimItem';
import { KeyHelp } from './KeyHelp';
import { claimsIn, firstClaims, sectionsOf } from './sections';
import { SpeakerCard } from './SpeakerCard';
import { useListKeys } from './use-list-keys';
import { useSurroundings } from './use-surroundings';

const Caveats = later(async () => (await import('./Caveats')).Caveats);
const UpdateHeading = later(async () => (await import('./UpdateHeading')).UpdateHeading);
const ClaimFinder = later(async () => (await import('./ClaimFinder')).ClaimFinder);

/** What the list can do besides what each claim can. */
export interface ListActions extends ClaimActions {
  /** Puts one speaker into focus in the page, or with null nobody any more. */
  readonly focus: (speaker: string | null) => void;
  /** The next way to mark the page. */
  readonly nextMode: () => void;
}

/** Who claims what: a card per speaker, under the update they speak in where the page has several. */
export function Claims(props: {
  report: Report;
  articleText: string;
  updates: Outline['updates'];
  looks: LookSettings;
  doubtfulBelow: number;
  /** The claim the reader points at in the page. */
  pointed: number | null;
  /** Id of the speaker in focus in the page. */
  focused: string | null;
  finding: boolean;
  order: Order;
  onOrder: (order: Order) => void;
  actions: ListActions;
}) {
  const { pointed, report, updates, actions } = props;
  const { speakers, caveats } = report;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  // Out of sight, out of force: a filter that can't be seen would hide claims with no reason to be seen.
  const isFiltered = props.finding && filter !== NO_FILTER;
  const sections = useMemo(
    () => sectionsOf(isFiltered ? fitting(speakers, filter) : speakers, updates),
    [speakers, updates, isFiltered, filter],
  );
  const ids = useMemo(() => claimsIn(sections), [sections]);
  const { drawn, end, grow } = useGrowing(ids.length, pointed === null ? -1 : ids.indexOf(pointed));
  const list = useRef<HTMLDivElement>(null);
  const surroundings = useSurroundings(props.articleText);
  const help = useListKeys(list, speakers, props.focused, actions);

  useEffect(() => {
    list.current?.querySelector(`[data-claim="${pointed}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);

  const open = (attribution: number, isOpen: boolean) =>
    setOpened((before) => {
      const after = new Set(before);
      if (isOpen) after.add(attribution);
      else after.delete(attribution);
      return after;
    });

  return (
    <div ref={list} class="claims">
      <h2 class="unseen">{text('reportTitle')}</h2>
      {props.finding && (
        <ClaimFinder
          types={[...new Set(speakers.map(({ type }) => type))]}
          filter={filter}
          onFilter={setFilter}
          order={props.order}
          onOrder={props.onOrder}
          fitting={isFiltered ? ids.length : null}
        />
      )}
      {firstClaims(sections, drawn).map((section, i) => (
        <div key={section.update?.start ?? -1} class="update">
          {updates.length > 0 && <UpdateHeading update={section.update} />}
          {section.speakers.map((speaker, j) => (
            <SpeakerCard
              key={speaker.id}
              section={i}
              speaker={speaker}
              count={sections[i]!.speakers[j]!.claims.length}
              looks={props.looks}
              doubtfulBelow={props.doubtfulBelow}
              pointed={pointed}
              focused={props.focused}
              opened={opened}
              onOpen={open}
              surroundings={surroundings}
              actions={actions}
            />
          ))}
        </div>
      ))}
      {drawn < ids.length && (
        <button type="button" class="button" ref={end} onClick={grow}>
          {text('moreClaims')}
        </button>
      )}
      {caveats.length > 0 && !isFiltered && drawn === ids.length && (
        <Caveats caveats={caveats} sentenceOf={surroundings.around} actions={actions} />
      )}
      <KeyHelp {...help} />
    </div>
  );
}
