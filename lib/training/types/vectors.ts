import { sharedName, type Evidence } from '../../analysis/speakers/evidence/reason';
import { SOURCE_TYPES, type SourceType } from '../../analysis/source-types';
import type { Row } from './regression';

/** What is known of one speaker of a training article. */
export interface Instance {
  readonly document: number;
  readonly evidence: readonly Evidence[];
  readonly barred: readonly SourceType[];
  /** Labels, each with its weight. */
  readonly gold: ReadonlyMap<SourceType, number>;
}

/** How much each reason's values count beside the others', before any weight is learned. */
export type Scales = Readonly<Record<string, number>>;

export interface Columns {
  readonly own: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, number>;
}

/** The evidence met in enough articles, each with a column; names in order of their code units. */
export function columnsOf(instances: readonly Instance[], fewest: number): Columns {
  const own = new Map<string, Set<number>>();
  const shared = new Map<string, Set<number>>();
  const note = (map: Map<string, Set<number>>, name: string, document: number) => {
    const seen = map.get(name);
    if (seen) seen.add(document);
    else map.set(name, new Set([document]));
  };
  for (const { document, evidence } of instances) {
    for (const one of evidence) {
      note(own, one.name, document);
      if (one.speaksFor) note(shared, sharedName(one), document);
    }
  }
  const indexed = (map: Map<string, Set<number>>) => {
    const names = [...map].filter(([, seen]) => seen.size >= fewest).map(([name]) => name);
    return new Map(names.sort().map((name, i) => [name, i]));
  };
  return { own: indexed(own), shared: indexed(shared) };
}

const KIND = new Map(SOURCE_TYPES.map((type, i) => [type, i]));

/** One speaker as numbers. Values of single kinds are divided by the root of their number, so that much told is not loud. */
export function rowOf({ evidence, barred, gold }: Instance, columns: Columns, scales: Scales): Row {
  const own: [number, number][] = [];
  const shared: [number, number, number][] = [];
  for (const one of evidence) {
    const scale = scales[one.reason] ?? 1;
    const column = columns.own.get(one.name);
    if (column !== undefined) own.push([column, scale]);
    const both = one.speaksFor && columns.shared.get(sharedName(one));
    if (both !== undefined && one.speaksFor) shared.push([both, KIND.get(one.speaksFor)!, 1]);
  }
  const length = Math.sqrt(Math.max(1, own.length));
  const golds = new Float64Array(SOURCE_TYPES.length);
  for (const [type, weight] of gold) golds[KIND.get(type)!] = weight;
  const bias = columns.own.size;
  return {
    columns: Int32Array.from([...own.map(([column]) => column), bias]),
    values: Float64Array.from([...own.map(([, value]) => value / length), 1]),
    shared: Int32Array.from(shared, ([column]) => column),
    sharedKinds: Int32Array.from(shared, ([, kind]) => kind),
    sharedValues: Float64Array.from(shared, ([, , value]) => value),
    barred: barred.map((type) => KIND.get(type)!),
    gold: golds,
  };
}
