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

/** Whom a body that is no firm has as well: "Oxfam's chief executive". */
export const CHIEF_EXECUTIVE = /^(ceo|chief executive|chief executive officer|chief operating officer)$/;

/** Those who speak for what they found out, though a state's body pays them: "NASA scientist". */
export const SCIENTIST =
  /(scientist|ologist|physicist|astronomer|chemist|researcher|statistician|professor|fellow|co-author)$/;

/** Strong nouns whose type gives way to a modifier's: "medical experts", "populist cleric". */
export const MODIFIED: Partial<Record<SourceType, ReadonlySet<SourceType>>> = {
  expert: new Set(['medical', 'armed-group', 'police']),
  military: new Set(['armed-group']),
  other: new Set(['political', 'armed-group', 'expert']),
  political: new Set(['armed-group', 'monitor', 'aid']),
};

/** Nouns that keep their own type, whatever stands before them: "Tax Foundation", "Islamist politicians". */
export const OWN_TYPE: ReadonlySet<string> = new Set([
  'institute',
  'foundation',
  'think tank',
  'think-tank',
  'university',
  'research center',
  'research centre',
  'research group',
  'research institute',
  'professor',
  'scholar',
  'fellow',
  'study',
  'survey',
  'poll',
  'politician',
  'lawmaker',
  'legislator',
  'parliamentarian',
  'candidate',
  'party',
  'political party',
]);

/** Regulators and ministries are the state's, whatever they look after: "oil ministry", "utilities commission". */
export const STATE_BODY: ReadonlySet<string> = new Set([
  'ministry',
  'commission',
  'regulator',
  'authority',
  'department',
  'commissioner',
]);

/** Bodies that speak through their ministers and envoys; other bodies don't. */
export const OVER_FIRM: ReadonlySet<SourceType> = new Set(['un', 'international', 'armed-group', 'monitor']);

/** Modifiers that say more than a minister's or governor's title. */
export const MODIFIES_FIRM: ReadonlySet<SourceType> = new Set(['armed-group', 'medical', 'military']);
