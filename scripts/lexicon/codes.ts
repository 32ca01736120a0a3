import type { SourceType } from '../../lib/analysis/source-types';
import table from './cameo-codes.json';

/** Our type for a role code of an agent or an organisation, by the table; undefined where the table has none. */
export function typeOfCode(kind: 'agents' | 'organisations', code: string): SourceType | undefined {
  const row = table[kind].find(([pattern]) => {
    const start = new RegExp(`^${pattern}`);
    return start.test(code);
  });
  return row?.[1] as SourceType | undefined;
}
