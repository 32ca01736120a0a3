import './claim-filters.css';
import { ACTS, type Act } from '../../lib/analysis/contract';
import { SOURCE_TYPES, type SourceType } from '../../lib/analysis/source-types';
import type { Mark } from '../../lib/collection/schema/records';
import type { Collected } from '../../lib/collection/view/build';
import { NO_FILTER, type CollectionFilter } from '../../lib/collection/view/filter';
import { text, typeName } from '../../lib/interface-text';
import { actName } from './words';

/** More speakers than anyone looks through: those with most articles come first. */
const MOST_SPEAKERS = 300;

/** What the list of claims is narrowed by. */
export function ClaimFilters(props: {
  collected: Collected;
  marks: ReadonlyMap<string, Mark>;
  filter: CollectionFilter;
  onFilter: (filter: CollectionFilter) => void;
}) {
  const { collected, filter } = props;
  const set = (change: Partial<CollectionFilter>) => props.onFilter({ ...filter, ...change });
  const outlets = [...new Set(collected.articles.map(({ outlet }) => outlet).filter((outlet) => outlet !== ''))].sort();
  const tags = [...new Set([...props.marks.values()].flatMap((mark) => mark.tags))].sort();
  const bySize = collected.speakers.toSorted((a, b) => b.members.length - a.members.length).slice(0, MOST_SPEAKERS);
  const present = new Set(collected.claims.flatMap(({ speakers }) => speakers.map(({ type }) => type)));
  const types = SOURCE_TYPES.filter((type) => present.has(type) || type === 'unnamed');
  return (
    <search class="filters row">
      <input
        type="search"
        class="field"
        aria-label={text('colSearch')}
        placeholder={text('colSearch')}
        dir="auto"
        value={filter.words}
        onInput={(event) => set({ words: event.currentTarget.value })}
      />
      <Choice
        label={text('colSource')}
        all={text('colAllSources')}
        chosen={filter.speaker}
        options={bySize.map(({ id, name }) => [id, name])}
        onChoose={(speaker) => set({ speaker })}
      />
      <Choice
        label={text('colKind')}
        all={text('colAllKinds')}
        chosen={filter.type}
        options={types.map((type) => [type, typeName(type)])}
        onChoose={(type) => set({ type: type as SourceType | null })}
      />
      <Choice
        label={text('colAct')}
        all={text('colAllActs')}
        chosen={filter.act}
        options={ACTS.filter((act) => act !== 'says').map((act) => [act, actName(act)])}
        onChoose={(act) => set({ act: act as Act | null })}
      />
      <Choice
        label={text('colOutlet')}
        all={text('colAllOutlets')}
        chosen={filter.outlet}
        options={outlets.map((outlet) => [outlet, outlet])}
        onChoose={(outlet) => set({ outlet })}
      />
      {tags.length > 0 && (
        <Choice
          label={text('colTags')}
          all={text('colAllTags')}
          chosen={filter.tag}
          options={tags.map((tag) => [tag, tag])}
          onChoose={(tag) => set({ tag })}
        />
      )}
      <label>
        {text('colFrom')}{' '}
        <input
          class="field"
          type="date"
          value={filter.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        {text('colTo')}{' '}
        <input
          class="field"
          type="date"
          value={filter.to}
          onChange={(event) => set({ to: event.currentTarget.value })}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.starred}
          onChange={(event) => set({ starred: event.currentTarget.checked })}
        />{' '}
        {text('colStarred')}
      </label>
      <button type="button" class="text-button" onClick={() => props.onFilter(NO_FILTER)}>
        {text('colShowAll')}
      </button>
    </search>
  );
}

function Choice(props: {
  label: string;
  all: string;
  chosen: string | null;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string | null) => void;
}) {
  return (
    <select
      aria-label={props.label}
      value={props.chosen ?? ''}
      onChange={(event) => props.onChoose(event.currentTarget.value || null)}
    >
      <option value="">{props.all}</option>
      {props.options.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
