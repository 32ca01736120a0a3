import type { KindModelFile } from '../../analysis/speakers/evidence/kind-model';
import { SOURCE_TYPES } from '../../analysis/source-types';
import type { KindOptions } from './options';
import { fit, type Fitted } from './regression';
import { columnsOf, rowOf, type Columns, type Instance } from './vectors';

const KINDS = SOURCE_TYPES.length;
/** Largest weight of a byte. */
const LARGEST = 127;

/** The file but for what is counted without labels. */
export type LearnedFile = Omit<KindModelFile, 'names'>;

/** Learns weights from labelled speakers, leaves the evidence that matters, learns again and rounds to bytes. */
export function learnKinds(instances: readonly Instance[], language: string, options: KindOptions): LearnedFile {
  const all = columnsOf(instances, options.fewest);
  // Which evidence matters shows long before the last step.
  const roughly = { ...options, steps: Math.ceil(options.steps / 3) };
  const columns = all.own.size > options.keep ? pruned(all, weigh(instances, all, roughly), options.keep) : all;
  return rounded(columns, weigh(instances, columns, options), language, options);
}

function weigh(instances: readonly Instance[], columns: Columns, options: KindOptions): Fitted {
  const rows = instances.map((instance) => rowOf(instance, columns, options.loudness));
  return fit(rows, columns.own.size + 1, columns.shared.size, { kinds: KINDS, ...options });
}

function pruned({ own, shared }: Columns, { own: weights }: Fitted, keep: number): Columns {
  const largest = (column: number) => {
    let found = 0;
    for (let kind = 0; kind < KINDS; kind++) found = Math.max(found, Math.abs(weights[column * KINDS + kind]!));
    return found;
  };
  const ranked = [...own].map(([name, column]) => ({ name, size: largest(column), column }));
  ranked.sort((a, b) => b.size - a.size || a.column - b.column);
  const names = ranked.slice(0, keep).toSorted((a, b) => a.column - b.column);
  return { own: new Map(names.map(({ name }, i) => [name, i])), shared };
}

function rounded({ own, shared }: Columns, fitted: Fitted, language: string, options: KindOptions): LearnedFile {
  const bias = own.size * KINDS;
  const ownScale = scaleOf(fitted.own.subarray(0, bias));
  const sharedScale = scaleOf(fitted.shared);
  const bytes = (weights: Float64Array, scale: number) => [...weights].map((weight) => Math.round(weight / scale) + 0);
  const rows = [...own].map(
    ([name, column]) => [name, bytes(fitted.own.subarray(column * KINDS, (column + 1) * KINDS), ownScale)] as const,
  );
  return {
    version: 2,
    language,
    kinds: [...SOURCE_TYPES],
    ownScale,
    sharedScale,
    bias: [...fitted.own.subarray(bias)].map(toThousandths),
    prior: { ...options.prior },
    loudness: { ...options.loudness },
    shared: Object.fromEntries(
      [...shared].map(([name, i]) => [name, bytes(fitted.shared.subarray(i, i + 1), sharedScale)[0]!]),
    ),
    own: Object.fromEntries(rows.filter(([, row]) => row.some((weight) => weight !== 0))),
  };
}

/** What one step of a byte is worth, so that the largest weight fits; rounded up to few digits. */
function scaleOf(weights: Float64Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return Math.max(1, Math.ceil((largest / LARGEST) * 100000)) / 100000;
}

const toThousandths = (value: number) => Math.round(value * 1000) / 1000 + 0;
