import type { Act } from '../../analysis/contract';
import type { SourceType } from '../../analysis/source-types';
import type { Mark } from '../schema/records';
import type { CollectedClaim } from './build';

/** What the reader wants to see of a collection; null and empty stand for everything. */
export interface CollectionFilter {
  /** All of these words, in any order, in claim, speaker, title, note or tags. */
  readonly words: string;
  /** Id of a joined speaker. */
  readonly speaker: string | null;
  readonly type: SourceType | null;
  readonly act: Act | null;
  readonly outlet: string | null;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly tag: string | null;
  readonly starred: boolean;
}

export const NO_FILTER: CollectionFilter = {
  words: '',
  speaker: null,
  type: null,
  act: null,
  outlet: null,
  from: '',
  to: '',
  tag: null,
  starred: false,
};

/** Without case and accents. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase(); // prettier-ignore

/** Cache: the searched words of each claim. */
const folded = new WeakMap<CollectedClaim, string>();

function searched(claim: CollectedClaim): string {
  const known = folded.get(claim);
  if (known !== undefined) return known;
  const names = claim.speakers.flatMap(({ members }) => members.map(({ name }) => name));
  const words = fold([claim.row.words, claim.row.cue ?? '', claim.article.title, ...new Set(names)].join('\n'));
  folded.set(claim, words);
  return words;
}

/** The claims that fit. An article without a day is in no span of days. */
export function fitting(
  claims: readonly CollectedClaim[],
  filter: CollectionFilter,
  marks: ReadonlyMap<string, Mark>,
): readonly CollectedClaim[] {
  if (filter === NO_FILTER) return claims;
  const wanted = fold(filter.words).split(/\s+/).filter((word) => word !== ''); // prettier-ignore
  return claims.filter((claim) => {
    const { article, row, speakers } = claim;
    const mark = marks.get(claim.key);
    if (filter.speaker !== null && !speakers.some(({ id }) => id === filter.speaker)) return false;
    if (filter.type !== null && !(speakers.length > 0 ? speakers.some(({ type }) => type === filter.type) : filter.type === 'unnamed')) return false; // prettier-ignore
    if (filter.act !== null && row.act !== filter.act) return false;
    if (filter.outlet !== null && article.outlet !== filter.outlet) return false;
    if (filter.from !== '' && (article.day === '' || article.day < filter.from)) return false;
    if (filter.to !== '' && (article.day === '' || article.day > filter.to)) return false;
    if (filter.starred && !mark?.star) return false;
    if (filter.tag !== null && !mark?.tags.includes(filter.tag)) return false;
    if (wanted.length === 0) return true;
    const noted = mark ? fold([mark.note, ...mark.tags].join('\n')) : '';
    return wanted.every((word) => searched(claim).includes(word) || noted.includes(word));
  });
}
