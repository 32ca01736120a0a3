import type { Entity, Sighting } from '../entities/entities';
import type { WordRange } from './word-range';
import type { PronounPlace } from './pronouns';
import type { SpeakersPart } from '../lexicon';
import type { Registry } from '../entities/registry';
import { matchesWithin, type Words } from '../word-view';

/** How many paragraphs back the two are looked for. */
const REACH = 3;

/** "Both men", "the two leaders", "both companies": the only two near who can be meant, or the two last named together. */
export function pairOf(registry: Registry, words: Words, part: WordRange, place: PronounPlace): readonly Entity[] {
  const { first, end } = part;
  const bare = isBareTwo(words, part) ? lastPair(registry, place) : [];
  if (bare.length > 0) return bare;
  const { both, two, definiteArticles } = words.lexicon.grammar;
  const at = [first - 1, first, first + 1].find((i) => both.has(words.keys[i]) || two.has(words.keys[i]));
  if (at === undefined || (at > first && !definiteArticles.has(words.keys[first])) || end - first > 3) return [];
  if (two.has(words.keys[at]) && !definiteArticles.has(words.keys[at - 1])) return [];
  const noun = matchesWithin(words, first, end).at(-1);
  if (noun?.end !== end || !noun.senses.noun?.plural) return [];
  const { lemma, type } = noun.senses.noun;
  const fits = (entity: Entity) =>
    type === 'business'
      ? entity.kind === 'organisation' && entity.verdict?.type === 'business'
      : words.lexicon.shapes.countedPeople.test(lemma) &&
        entity.kind === 'person' &&
        isKnown(entity) &&
        !contradicts(words.lexicon, entity, lemma);
  const recent = registry.sightings.filter(
    ({ entity, start, paragraph }) => start < place.start && place.paragraph - paragraph <= REACH && fits(entity),
  );
  for (let back = 0; back <= REACH; back++) {
    const near = recent.filter(({ paragraph }) => place.paragraph - paragraph <= back);
    const met = [...new Set(near.map(({ entity }) => entity))];
    if (met.length === 1) return [];
    if (met.length === 2) return met;
    if (met.length > 2) return joined(near);
  }
  return [];
}

/** "Both said", "the two agreed", "the pair": with no noun. */
const isBareTwo = ({ keys, lexicon: { grammar } }: Words, { first, end }: WordRange) =>
  grammar.pairs.has(keys.slice(first - 1, end).join(' ')) || grammar.bothAlone.has(keys.slice(first, end).join(' '));

/** The two people, else the two bodies or states, named together last, of the last paragraphs. */
function lastPair(registry: Registry, { start, paragraph }: PronounPlace): readonly Entity[] {
  const recent = registry.sightings.filter((one) => one.start < start && paragraph - one.paragraph <= REACH);
  const people = joined(recent.filter(({ entity }) => entity.kind === 'person' && isKnown(entity)));
  return people.length > 0 ? people : joined(recent.filter(({ entity }) => entity.kind !== 'person'));
}

/** Characters between the beginnings of two names that are named together: "X, 63, and Australian Y". */
const TOGETHER = 80;

/** Among several, the two last named together. */
function joined(near: readonly Sighting[]): readonly Entity[] {
  for (let i = near.length - 1; i > 0; i--) {
    const [one, two] = [near[i - 1]!, near[i]!];
    if (one.entity !== two.entity && one.paragraph === two.paragraph && two.start - one.start <= TOGETHER)
      return [one.entity, two.entity];
  }
  return [];
}

/**
 * "They …" at the head of a sentence: the two people whom the sentence before named last and together, where nobody has
 * spoken since. "The row reached Senator X and Governor Y. They …".
 */
export function lastTwo(registry: Registry, { start, sentence, paragraph, speaking }: PronounPlace): readonly Entity[] {
  if (start !== sentence) return [];
  const before = registry.sightings.filter((one) => one.start < start && one.standing !== 'aside');
  const [one, two] = before.slice(-2);
  const arePeople = [one, two].every((some) => some?.entity.kind === 'person' && isKnown(some.entity));
  if (!one || !two?.joined || !arePeople || two.start - one.start > TOGETHER) return [];
  const isNear = paragraph - two.paragraph <= 1 && one.paragraph === two.paragraph && one.entity !== two.entity;
  const spokeSince = speaking.some(({ mentions }) => (mentions.at(-1)?.start ?? -1) > one.start);
  return isNear && !spokeSince ? [one.entity, two.entity] : [];
}

const isKnown = ({ verdict, role, mentions, nameWords }: Entity) =>
  verdict !== undefined || role !== undefined || mentions.length > 0 || nameWords.length > 1;

const contradicts = ({ shapes }: SpeakersPart, { gender }: Entity, lemma: string) =>
  gender.size === 1 &&
  ((shapes.women.test(lemma) && gender.has('male')) || (shapes.men.test(lemma) && gender.has('female')));
