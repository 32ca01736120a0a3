import type { LinkedAttribution } from '../attributions';
import type { Inspection } from '../trace';
import type { FoundCaveat } from './find';
import { Nearby } from './nearby';
import { spanOf } from './span';

/**
 * The attributions without those whose words of reporting are a caveat's: "declined to comment" is no claim. What stood within one
 * of them stands within what was around it.
 */
export function withoutCaveats(
  attributions: readonly LinkedAttribution[],
  caveats: readonly FoundCaveat[],
  { trace }: Inspection = {},
): LinkedAttribution[] {
  const rows = caveats.filter(({ pattern }) => !pattern.keepsClaim).map(({ paragraph, row }) => spanOf(paragraph, row));
  const nearby = new Nearby(rows.map((row) => [row, row] as const));
  const rowOf = ({ cue }: LinkedAttribution) => cue.flatMap((span) => nearby.touching(span))[0]?.thing ?? null;
  const caveatRows = attributions.map(rowOf);
  const isCaveat = caveatRows.map((row) => row !== null);
  if (!isCaveat.includes(true)) return [...attributions];
  const numbers: (number | null)[] = [];
  let kept = 0;
  for (const dropped of isCaveat) numbers.push(dropped ? null : kept++);
  const parentOf = (index: number | null): number | null => {
    let at = index;
    while (at !== null && isCaveat[at]) at = attributions[at]!.parent;
    return at === null ? null : numbers[at]!;
  };
  attributions.forEach((attribution, i) => {
    if (isCaveat[i]) trace?.leaveOut(attribution, 'attribution', { step: 'caveat', words: caveatRows[i]! });
  });
  return attributions
    .filter((_, i) => !isCaveat[i])
    .map((attribution) => {
      const nested = { ...attribution, parent: parentOf(attribution.parent) };
      trace?.passOn(attribution, nested);
      return nested;
    });
}
