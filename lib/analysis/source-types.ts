import * as z from 'zod/mini';
import table from './source-types.json';

/** The kinds of source a speaker can be, in the order they are listed everywhere. */
export const SOURCE_TYPES = [
  'military',
  'armed-group',
  'government',
  'police',
  'political',
  'un',
  'international',
  'monitor',
  'aid',
  'medical',
  'media',
  'expert',
  'witness',
  'business',
  'other',
  'unnamed',
] as const;

export type SourceType = (typeof SOURCE_TYPES)[number];

/** A family of source types: one hue; the underline style tells its types apart. */
export const SOURCE_FAMILIES = [
  'armed',
  'state',
  'international',
  'independent',
  'observers',
  'others',
  'no-one',
] as const;

export type SourceFamily = (typeof SOURCE_FAMILIES)[number];

/** The families with their types, in the order of the table. */
export const FAMILY_TABLE = z
  .object({ families: z.array(z.object({ id: z.enum(SOURCE_FAMILIES), types: z.array(z.enum(SOURCE_TYPES)) })) })
  .parse(table).families;

const familyByType = new Map(FAMILY_TABLE.flatMap(({ id, types }) => types.map((type) => [type, id] as const)));

/** The family a source type belongs to. */
export function familyOf(type: SourceType): SourceFamily {
  return familyByType.get(type) ?? 'no-one';
}
