import type { Entity } from '../entities/entities';
import type { WordRange } from './word-range';
import { coreEnd } from '../types/phrase-type';
import type { Name } from '../names/names';
import type { PronounPlace } from './pronouns';
import type { Registry } from '../entities/registry';
import type { SourcePhrase } from './source-phrase';
import { matchesWithin, type Words } from '../words';

/** Whose a document is that is named after its author: "the council's presidential statement", "an IS statement". */
export function ownerOf(
  { words, first, core, part, names }: SourcePhrase,
  isKnown: (name: Name) => boolean,
): WordRange | undefined {
  if (!words.lexicon.grammar.documents.has(words.keys[core - 1]!) || core - first < 2) return undefined;
  const possessive = words.keys.slice(first, core).indexOf("'s");
  const end = possessive > 0 ? first + possessive : core - 1;
  const isPoll = /^(poll|survey|study)$/.test(words.keys[core - 1]!);
  const named = names.some(
    (name) =>
      name.kind === 'organisation' &&
      !PLATFORM.test(words.keys[name.end - 1]!) &&
      name.end === end &&
      name.first >= first &&
      (!isPoll || name.end - name.first > 1 || isKnown(name)),
  );
  const definite = words.keys[part.first] === 'the' && words.lexicon.organs.has(words.keys[end - 1]!);
  return named || definite ? { first: part.first, end } : undefined;
}

/** Where somebody puts a page or a post; it is not theirs. */
const PLATFORM = /^(facebook|twitter|youtube|instagram|tiktok|telegram|whatsapp|reddit)$/;

/** Who a document is by: "the tweet from X", "a report by Y". */
export function authorOf({ words, core, part, names }: SourcePhrase): WordRange | undefined {
  const { documents } = words.lexicon.grammar;
  if (!documents.has(words.keys[core - 1]!) || !/^(from|by|of)$/.test(words.keys[core] ?? '') || core + 1 >= part.end)
    return undefined;
  // "A survey of more than 900 nurses" is by none of them.
  if (words.keys[core] === 'of' && /^(survey|poll|study|review|analysis)$/.test(words.keys[core - 1]!))
    return undefined;
  const common = matchesWithin(words, core + 1, coreEnd(words, core + 1, part.end)).at(-1)?.senses.noun;
  if (common && common.strength !== 'plain' && words.keys[core] !== 'of') return { first: core + 1, end: part.end };
  const name = names.find(({ first }) => first > core);
  // "Reports from Chad" are by nobody.
  if (words.keys[core] === 'from' && words.keys[core - 1] === 'reports' && name?.kind === 'place') return undefined;
  return name && name.first - core <= 4 && name.end <= part.end ? { first: core + 1, end: part.end } : undefined;
}

/** Is this a statement that nothing says more of: "according to a statement"? */
export const isBareStatement = (words: Words, first: number, core: number) =>
  core - first === 1 && /^(statements?|communique|release)$/.test(words.keys[first]!);

/** Who put out "a statement": the one speaking in the paragraph, else the body its or the last paragraph is about. */
export function issuerOf(registry: Registry, { speaking, paragraph, start }: PronounPlace): Entity | undefined {
  const near = registry.sightings.filter((one) => one.start < start && paragraph - one.paragraph <= 1);
  const here = near.filter((one) => one.paragraph === paragraph);
  const speaker = speaking.find((entity) => here.some((one) => one.entity === entity));
  const isSubject = ({ entity, leads }: (typeof near)[number]) =>
    leads && (entity.kind === 'organisation' || entity.kind === 'place') && entity.verdict !== undefined;
  return speaker ?? (here.findLast(isSubject) ?? near.findLast(isSubject))?.entity;
}
