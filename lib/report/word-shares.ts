import type { Analysis } from '../analysis/contract';
import table from '../analysis/source-types.json';
import type { SourceType } from '../analysis/source-types';
import type { Joined } from './repeats';
import type { ShownOwners } from './shown';
import type { TypeRow, WordShare } from './report';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
/** The types in the order of the table. Read from the data, since the schema beside it would weigh on the popup. */
const ORDER = table.families.flatMap(({ types }) => types) as SourceType[];

/** The type an attribution counts for: that of the first speaker named. */
export function typeOf({ attributions, speakers }: Analysis): (attribution: number) => SourceType {
  const types = new Map(speakers.map(({ id, type }) => [id, type]));
  return (attribution) => types.get(attributions[attribution]?.speakers[0] ?? '') ?? 'unnamed';
}

/** Text positions where the innermost attribution changes, in order: [from, attribution or null]. */
function ownershipChanges({ attributions, text }: Analysis, owners: ShownOwners): [number, number | null][] {
  const edges: { at: number; owner: number; opens: boolean; length: number }[] = [];
  attributions.forEach(({ content }, i) => {
    if (owners[i] !== i) return;
    for (const { start, end } of content) {
      if (start >= end || end > text.length) continue;
      edges.push({ at: start, owner: i, opens: true, length: end - start });
      edges.push({ at: end, owner: i, opens: false, length: end - start });
    }
  });
  // At one place: closings first, then the longest opening, so that the last one opened is the innermost.
  edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens) || b.length - a.length);
  const changes: [number, number | null][] = [[0, null]];
  const open: number[] = [];
  for (const { at, owner, opens } of edges) {
    if (opens) open.push(owner);
    else open.splice(open.lastIndexOf(owner), 1);
    changes.push([at, open.at(-1) ?? null]);
  }
  return changes;
}

/** Counts the words of the text by the type of the innermost shown attribution they stand in. Linear in the text. */
export function wordShares(
  analysis: Analysis,
  owners: ShownOwners,
  { speakers, repeats }: Joined,
): { types: TypeRow[]; ownVoice: WordShare; words: number } {
  const type = typeOf(analysis);
  const changes = ownershipChanges(analysis, owners);
  const words = new Map<SourceType | null, number>();
  let total = 0;
  let next = 1;
  let owner: number | null = null;
  for (const { index } of analysis.text.matchAll(WORD)) {
    while (next < changes.length && changes[next]![0] <= index) owner = changes[next++]![1];
    const key = owner === null ? null : type(owner);
    words.set(key, (words.get(key) ?? 0) + 1);
    total++;
  }

  const statements = new Map<SourceType, number>();
  analysis.attributions.forEach((_, i) => {
    if (owners[i] === i && !repeats.has(i)) statements.set(type(i), (statements.get(type(i)) ?? 0) + 1);
  });
  const share = (key: SourceType | null): WordShare => {
    const count = words.get(key) ?? 0;
    return { words: count, share: total === 0 ? 0 : count / total };
  };
  const types = ORDER.map((key) => ({
    type: key,
    statements: statements.get(key) ?? 0,
    speakers: speakers.filter(({ id, type }) => id !== null && type === key).length,
    ...share(key),
  })).filter((row) => row.statements > 0 || row.speakers > 0);
  return { types, ownVoice: share(null), words: total };
}
