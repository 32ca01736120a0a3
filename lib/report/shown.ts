import type { Analysis } from '../analysis/contract';
import type { ReportOptions } from './report';

/** For each attribution, itself if it is shown, else the innermost shown one around it, else null. */
export type ShownOwners = readonly (number | null)[];

/** Applies the reader's choices to the attributions. */
export function shownOwners({ attributions }: Analysis, options: ReportOptions): ShownOwners {
  const { beliefs = false, threshold = 0, dismissed = [] } = options;
  const putAside = new Set(dismissed);
  const shown = attributions.map(
    ({ kind, confidence }, i) => (beliefs || kind === 'statement') && confidence >= threshold && !putAside.has(i),
  );
  const owners: (number | null)[] = [];
  for (let i = 0; i < attributions.length; i++) {
    let owner: number | null = i;
    // A damaged import could have parents in a circle: no chain is longer than the list.
    for (let steps = 0; owner !== null && !shown[owner]; steps++) {
      owner = steps > attributions.length ? null : (attributions[owner]?.parent ?? null);
    }
    owners.push(owner);
  }
  return owners;
}
