import type { Analysis } from '../../lib/analysis/contract';
import { recordsOf, type ToKeep } from '../../lib/collection/keep/record';
import type { Kept } from '../../lib/collection/store';
import { analysisOf } from '../report/analysis';

/** Three articles of ours on three days, with tolls that do not agree. */
const DAYS: readonly { day: string; site: string; analysis: Analysis }[] = [
  {
    day: '2026-11-02',
    site: 'Northern Dispatch',
    analysis: analysisOf(
      'Shells hit the bridge.\n\nHarbour Watch said at least 27 civilians were killed in Kelmin. It rained all night.',
      [{ id: 's', name: 'Harbour Watch', type: 'monitor' }],
      [
        {
          source: 'Harbour Watch',
          cue: 'said',
          content: 'at least 27 civilians were killed in Kelmin',
          speakers: ['s'],
        },
      ],
      [{ words: 'at least 27 civilians', value: 27, bound: 'at-least', of: 'civilians', event: 'killed', place: 'in Kelmin', attribution: 0 }], // prettier-ignore
    ),
  },
  {
    day: '2026-11-03',
    site: 'Coast Radio',
    analysis: analysisOf(
      'The Norran army denied that 27 civilians were killed. It estimates that 9 to 12 civilians were killed.',
      [{ id: 'a', name: 'Norran army', type: 'military' }],
      [
        { source: 'The Norran army', cue: 'denied', content: 'that 27 civilians were killed', speakers: ['a'], act: 'denies' }, // prettier-ignore
        { source: 'It', cue: 'estimates', content: 'that 9 to 12 civilians were killed', speakers: ['a'], act: 'estimates' }, // prettier-ignore
      ],
      [
        { words: '27 civilians', value: 27, of: 'civilians', event: 'killed', attribution: 0 },
        { words: '9 to 12 civilians', value: 9, max: 12, bound: 'range', of: 'civilians', event: 'killed', attribution: 1 }, // prettier-ignore
      ],
    ),
  },
  {
    day: '2026-11-04',
    site: 'Northern Dispatch',
    analysis: analysisOf(
      'The Harbour Watch says 31 civilians were killed in Kelmin.',
      [{ id: 'w', name: 'the Harbour Watch', type: 'monitor' }],
      [{ source: 'The Harbour Watch', cue: 'says', content: '31 civilians were killed in Kelmin', speakers: ['w'] }],
      [{ words: '31 civilians', value: 31, of: 'civilians', event: 'killed', place: 'in Kelmin', attribution: 0 }],
    ),
  },
];

/** One of the three as it comes from its page. */
export function fromPage(i: number, change: Partial<ToKeep> = {}): ToKeep {
  const { day, site, analysis } = DAYS[i]!;
  return {
    title: `Kelmin, day ${i + 1}`,
    address: `https://news.example/kelmin-${i + 1}`,
    file: '',
    site,
    authors: [],
    published: `${day}T08:00:00Z`,
    read: `${day}T09:00:00.000Z`,
    analysis,
    dismissed: [],
    corrections: [],
    byReader: [],
    links: [],
    ...change,
  };
}

/** All three as records of a collection. */
export const kelmin = (collection: string, whole = false): Promise<Kept[]> =>
  Promise.all(DAYS.map((_, i) => recordsOf(collection, fromPage(i), whole)));
