import type { Entity } from './entities';

/** Letters of the shortest surname of which a slip is taken for one. */
const SHORTEST = 5;

/**
 * A bare surname one letter off the only full name like it is that person's: "Dehgan" after "Hossein Dehghan". Names that are
 * told of by themselves, or are named as often, are somebody else's. Linear in the entities.
 */
export function misspelt(entities: readonly Entity[]): Map<Entity, Entity> {
  const full = new Map<string, Entity[]>();
  for (const one of entities) {
    if (one.kind !== 'person' || one.nameWords.length < 2) continue;
    for (const slip of slipsOf(one.nameWords.at(-1)!)) {
      const bearers = full.get(slip);
      if (!bearers) full.set(slip, [one]);
      // Of two or more nobody is the only one, however many a page lists.
      else if (bearers.length < 2 && !bearers.includes(one)) bearers.push(one);
    }
  }
  const found = new Map<Entity, Entity>();
  for (const one of entities) {
    const [word, more] = one.nameWords;
    if (one.kind !== 'person' || word === undefined || more !== undefined || one.mentions.length === 0) continue;
    const meant = new Set(slipsOf(word).flatMap((slip) => full.get(slip) ?? []));
    const [person, other] = meant;
    if (person && !other && agrees(one, person)) found.set(one, person);
  }
  return found;
}

const agrees = (one: Entity, person: Entity) =>
  one.seen <= person.seen &&
  ![...one.gender].some((gender) => person.gender.size === 1 && !person.gender.has(gender)) &&
  (one.verdict === undefined || person.verdict === undefined || one.verdict.type === person.verdict.type);

/** The word without each of its letters but the first: two words share one where they differ by a letter. */
function slipsOf(word: string): string[] {
  if (word.length < SHORTEST) return [];
  return [word, ...Array.from(word.slice(1), (_, i) => word.slice(0, i + 1) + word.slice(i + 2))];
}
