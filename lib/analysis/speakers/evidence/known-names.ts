import type { SourceType } from '../../source-types';
import type { Entity } from '../entities/entities';

/** In how many articles a name was told to be of a kind, most first. */
export type Counts = readonly (readonly [SourceType, number])[];

/** How other articles call a name, and whether it was asked by its surname alone. */
export interface Known {
  readonly by: 'name' | 'surname';
  readonly counts: Counts;
}

/** Articles that have to tell of a name: who is named in one alone is no public figure. */
export const FEWEST = 2;

/** Of several bearers of a surname one is meant if it has this share of the articles. */
const SHARE = 0.6;

/**
 * What titles and appositions of many articles call people and bodies: "Gov. Ada Lund" here tells of the "Lund" of another
 * article, whom everybody there knows. Counted over articles without labels.
 */
export class KnownNames {
  private readonly bySurname = new Map<string, string[]>();

  /** `names`: the words of a name, lower case, with its counts. */
  constructor(private readonly names: ReadonlyMap<string, Counts>) {
    for (const name of names.keys()) {
      const at = name.lastIndexOf(' ');
      if (at < 0) continue;
      const surname = name.slice(at + 1);
      const bearers = this.bySurname.get(surname);
      if (bearers) bearers.push(name);
      else this.bySurname.set(surname, [name]);
    }
  }

  /** What is known of somebody; `own` are the names told of in its own article where that one was counted too. */
  of({ kind, nameWords }: Entity, own?: ReadonlyMap<string, SourceType>): Known | undefined {
    if (kind !== 'person' && kind !== 'organisation') return undefined;
    const name = nameWords.join(' ');
    const counts = this.countsOf(name, own);
    if (counts.length > 0) return { by: 'name', counts };
    if (kind !== 'person' || nameWords.length > 1) return undefined;
    const bearers = (this.bySurname.get(name) ?? []).map((bearer) => this.countsOf(bearer, own)).filter(isAny);
    const all = bearers.reduce((sum, one) => sum + sumOf(one), 0);
    const meant = bearers.find((one) => sumOf(one) >= SHARE * all);
    return meant && { by: 'surname', counts: meant };
  }

  private countsOf(name: string, own?: ReadonlyMap<string, SourceType>): Counts {
    const counts = this.names.get(name) ?? [];
    const told = own?.get(name);
    if (!told) return counts;
    const others = counts
      .map(([type, count]) => [type, type === told ? count - 1 : count] as const)
      .filter(([, count]) => count > 0)
      .toSorted(([, a], [, b]) => b - a);
    return sumOf(others) < FEWEST ? [] : others;
  }
}

const isAny = (counts: Counts) => counts.length > 0;
const sumOf = (counts: Counts) => counts.reduce((sum, [, count]) => sum + count, 0);
