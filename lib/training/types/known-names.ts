import type { SourceType } from '../../analysis/source-types';
import { SOURCE_TYPES } from '../../analysis/source-types';
import { Reading } from '../../analysis/speakers/entities/reading';
import { FEWEST } from '../../analysis/speakers/evidence/known-names';
import type { KindModelFile } from '../../analysis/speakers/evidence/kind-model';
import type { TextDocument } from '../../analysis/paragraph';

/** Kinds that one article's titles and appositions give names, by the words of the name. */
export type Told = ReadonlyMap<string, SourceType>;

/** Less than this is no title: an age, a bare "official". */
const LEAST = 2;

/** Kinds of people who are in the news once, against their will: their names are nobody's business. */
const PRIVATE: ReadonlySet<SourceType> = new Set(['witness', 'other', 'unnamed']);

/**
 * What an article without labels calls the people and bodies it names. Whom a list of names already knows is left out: the
 * list tells the same in every article.
 */
export function namesToldIn(document: TextDocument): Told {
  const reading = new Reading(document);
  reading.finish();
  const told = new Map<string, SourceType>();
  for (const { kind, nameWords, evidence, id } of reading.registry.entities) {
    if (kind === 'group' || kind === 'place' || id !== undefined) continue;
    const name = nameWords.join(' ');
    const best = evidence.filter(({ rule }) => rule !== 'office-holder').toSorted((a, b) => b.weight - a.weight)[0];
    const isPublic = best && best.weight >= LEAST && !PRIVATE.has(best.type);
    if (isPublic && name !== '' && !name.includes('|')) told.set(name, best.type);
  }
  return told;
}

/** Counts over articles, as the file has them: names that enough articles tell of, in order of their code units. */
export function countNames(articles: Iterable<Told>): KindModelFile['names'] {
  const counts = new Map<SourceType, Map<string, number>>();
  const all = new Map<string, number>();
  for (const told of articles)
    for (const [name, type] of told) {
      const names = counts.get(type) ?? new Map<string, number>();
      counts.set(type, names.set(name, (names.get(name) ?? 0) + 1));
      all.set(name, (all.get(name) ?? 0) + 1);
    }
  return Object.fromEntries(
    SOURCE_TYPES.map((type) => [
      type,
      [...(counts.get(type) ?? [])]
        .filter(([name]) => all.get(name)! >= FEWEST)
        .map(([name, count]) => (count > 1 ? `${name}|${count}` : name))
        .sort(),
    ]),
  );
}
