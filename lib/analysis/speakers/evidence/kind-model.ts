import * as z from 'zod/mini';
import { SOURCE_TYPES, type SourceType } from '../../source-types';
import { KnownNames } from './known-names';

const VERSION = 2;
const byte = z.int().check(z.minimum(-127), z.maximum(127));
const isByte = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) <= 127;
/** There are thousands of weights: they are looked at in one go. */
const row = z.custom<readonly number[]>((value) => Array.isArray(value) && value.every(isByte));

/** The file as it lies in the package: weights rounded to bytes, to be multiplied by their scale. */
const fileSchema = z.object({
  version: z.literal(VERSION),
  /** BCP 47 tag of the language it was learned from. */
  language: z.string(),
  /** The kinds a row's weights are for, in their order. */
  kinds: z.array(z.enum(SOURCE_TYPES)),
  ownScale: z.number(),
  sharedScale: z.number(),
  bias: z.array(z.number()),
  /**
   * What is added where the rules hold somebody for a kind that the labelled articles have too few of to learn from; for
   * "other" where no rule says anything.
   */
  prior: z.partialRecord(z.enum(SOURCE_TYPES), z.number()),
  /** How much a reason's values count before weights. */
  loudness: z.record(z.string(), z.number()),
  /** One weight that goes to the kind a piece of evidence speaks for, whichever that is. */
  shared: z.record(z.string(), byte),
  /** A weight for each kind. */
  own: z.record(z.string(), row),
  /** By kind, names with the number of articles that told them to be of it: `ada lund|3`; the number 1 is left out. */
  names: z.partialRecord(z.enum(SOURCE_TYPES), z.array(z.string())),
});

export type KindModelFile = z.infer<typeof fileSchema>;

/** Learned weights of the ledger's evidence; what it has not met it leaves out. */
export interface KindModel {
  readonly language: string;
  readonly bias: readonly number[];
  readonly prior: KindModelFile['prior'];
  readonly loudness: ReadonlyMap<string, number>;
  readonly shared: ReadonlyMap<string, number>;
  /** Bytes, to be multiplied by their scale: of thousands few are ever asked for. */
  readonly own: ReadonlyMap<string, readonly number[]>;
  readonly ownScale: number;
  readonly names: KnownNames;
}

/** A model file that can't be used; the message is a sentence for the person. */
export class KindModelError extends Error {
  override readonly name = 'KindModelError';
}

/** Reads a model from parsed JSON. Throws a `KindModelError`. */
export function readKindModel(json: unknown): KindModel {
  const { success, data } = fileSchema.safeParse(json);
  const fits =
    success &&
    data.kinds.join() === SOURCE_TYPES.join() &&
    data.bias.length === SOURCE_TYPES.length &&
    Object.values(data.own).every((row) => row.length === SOURCE_TYPES.length);
  if (!fits) throw new KindModelError('The model of source kinds is damaged or of another version.');
  return {
    language: data.language,
    bias: data.bias,
    prior: data.prior,
    loudness: new Map(Object.entries(data.loudness)),
    shared: new Map(Object.entries(data.shared).map(([name, weight]) => [name, weight * data.sharedScale])),
    own: new Map(Object.entries(data.own)),
    ownScale: data.ownScale,
    names: new KnownNames(countsOf(data.names)),
  };
}

/** Counts by name of a file's lists by kind. */
export function countsOf(names: KindModelFile['names']): Map<string, [SourceType, number][]> {
  const counts = new Map<string, [SourceType, number][]>();
  for (const type of SOURCE_TYPES) {
    for (const entry of names[type] ?? []) {
      const [name = '', count = '1'] = entry.split('|');
      const known = counts.get(name);
      if (known) known.push([type, Number(count)]);
      else counts.set(name, [[type, Number(count)]]);
    }
  }
  for (const one of counts.values()) one.sort(([, a], [, b]) => b - a);
  return counts;
}
