import type { SourceType } from '../../source-types';

/** Kinds of body that even a strong noun speaks for: a UN expert is un, a CNN analyst an expert. */
export const YIELDS: Partial<Record<SourceType, ReadonlySet<SourceType>>> = {
  expert: new Set([
    'un',
    'international',
    'monitor',
    'aid',
    'military',
    'armed-group',
    'police',
    'government',
    'medical',
  ]),
  // "Al Qaeda commander X" is no soldier of a state's.
  military: new Set(['armed-group']),
  political: new Set(['un', 'international', 'monitor', 'aid']),
  police: new Set(['un', 'international', 'armed-group', 'military']),
  monitor: new Set(['un', 'international']),
  medical: new Set(['un', 'aid', 'international']),
  aid: new Set(['un', 'international', 'medical']),
  other: new Set(['armed-group', 'police']),
};

/** Strong nouns whose type gives way to a modifier's: "medical experts", "populist cleric". */
export const MODIFIED: Partial<Record<SourceType, ReadonlySet<SourceType>>> = {
  expert: new Set(['medical', 'armed-group', 'police']),
  military: new Set(['armed-group']),
  other: new Set(['political', 'armed-group', 'expert']),
  political: new Set(['armed-group', 'monitor', 'aid']),
};

/** Bodies that speak through their ministers and envoys; other bodies don't. */
export const OVER_FIRM: ReadonlySet<SourceType> = new Set(['un', 'international', 'armed-group', 'monitor']);

/** Modifiers that say more than a minister's or governor's title. */
export const MODIFIES_FIRM: ReadonlySet<SourceType> = new Set(['armed-group', 'medical', 'military']);
