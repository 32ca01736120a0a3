import { SOURCE_TYPES, type SourceType } from '../../lib/analysis/source-types';
import { plural, text, typeName, type TextKey } from '../../lib/interface-text';
import { Icon } from '../parts/Icon';
import { ONLY, type Filter, type Only } from './claim-filter';

export type Order = 'first' | 'claims';

const ONLY_WORDS = { denied: 'onlyDenied', quoted: 'onlyQuoted', number: 'onlyNumber' } as const satisfies Record<
  Only,
  TextKey
>;

/** Finds claims by words, kind of source and how they are told, and orders the speakers. `fitting` is the number that fit, null with no filter. */
export function ClaimFinder(props: {
  types: readonly SourceType[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  order: Order;
  onOrder: (order: Order) => void;
  fitting: number | null;
}) {
  const { filter } = props;
  const toggle = (each: Only) =>
    props.onFilter({
      ...filter,
      only: filter.only.includes(each) ? filter.only.filter((other) => other !== each) : [...filter.only, each],
    });
  return (
    <search class="finder" id="finder">
      <label class="find">
        <Icon name="search" />
        <input
          type="search"
          class="field"
          value={filter.words}
          placeholder={text('findLabel')}
          aria-label={text('findLabel')}
          onInput={(event) => props.onFilter({ ...filter, words: event.currentTarget.value })}
        />
      </label>
      <div class="only" role="group" aria-label={text('onlyLegend')}>
        {ONLY.map((each) => (
          <button
            key={each}
            type="button"
            class="chip"
            data-only={each}
            aria-pressed={filter.only.includes(each)}
            onClick={() => toggle(each)}
          >
            {text(ONLY_WORDS[each])}
          </button>
        ))}
      </div>
      <select
        aria-label={text('filterLabel')}
        value={filter.type}
        onChange={(event) => props.onFilter({ ...filter, type: event.currentTarget.value as Filter['type'] })}
      >
        <option value="all">{text('allKinds')}</option>
        {SOURCE_TYPES.filter((type) => props.types.includes(type)).map((type) => (
          <option key={type} value={type}>
            {typeName(type)}
          </option>
        ))}
      </select>
      <select
        aria-label={text('orderLabel')}
        value={props.order}
        onChange={(event) => props.onOrder(event.currentTarget.value as Order)}
      >
        <option value="first">{text('orderFirst')}</option>
        <option value="claims">{text('orderClaims')}</option>
      </select>
      <p role="status" class={props.fitting === null ? 'unseen' : 'quiet'}>
        {props.fitting !== null && (props.fitting === 0 ? text('noMatch') : plural('matches', props.fitting))}
      </p>
    </search>
  );
}
