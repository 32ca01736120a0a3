import type { Entity } from '../entities/entities';
import type { WordRange } from './word-range';
import { coreEnd } from '../types/phrase-type';
import type { Name } from '../names/names';
import type { PronounPlace } from './pronouns';
import type { Registry } from '../entities/registry';
import type { SourcePhrase } from './source-phrase';
import { matchesWithin, type Words } from '../word-view';

/** Whose a document is that is named after its author: "the council's presidential statement", "an IS statement". */
export function ownerOf(
  { words, first, core, part, names }: SourcePhrase,
  isKnown: (name: Name) => boolean,
): WordRange | undefined {
  if (!words.lexicon.grammar.documents.has(words.keys[core - 1]) || core - first < 2) return undefined;
  const { genitive, definiteArticles } = words.lexicon.grammar;
  const { polls, platforms } = words.lexicon.things;
  const possessive = words.keys.slice(first, core).findIndex((key) => genitive.has(key));
  const end = possessive > 0 ? first + possessive : core - 1;
  const isPoll = polls.has(words.keys[core - 1]);
  const named = names.some(
    (name) =>
      name.kind === 'organisation' &&
      !platforms.has(words.keys[name.end - 1]) &&
      name.end === end &&
      name.first >= first &&
      (!isPoll || name.end - name.first > 1 || isKnown(name)),
  );
  const definite = definiteArticles.has(words.keys[part.first]) && words.lexicon.organs.has(words.keys[end - 1]!);
  return named || definite ? { first: part.first, end } : undefined;
}

/** Who a document is by: "the tweet from X", "a report by Y". */
export function authorOf({ words, core, part, names }: SourcePhrase): WordRange | undefined {
  const { grammar, heads, things } = words.lexicon;
  const [document, tie] = [words.keys[core - 1]!, words.keys[core] ?? ''];
  if (!grammar.documents.has(document) || !(grammar.origins.has(tie) || grammar.by.has(tie)) || core + 1 >= part.end)
    return undefined;
  // "A survey of more than 900 nurses" is by none of them.
  if (heads.of.has(tie) && things.studies.has(document)) return undefined;
  const common = matchesWithin(words, core + 1, coreEnd(words, core + 1, part.end)).at(-1)?.senses.noun;
  if (common && common.strength !== 'plain' && !heads.of.has(tie)) return { first: core + 1, end: part.end };
  const name = names.find(({ first }) => first > core);
  // "Reports from Chad" are by nobody.
  if (grammar.from.has(tie) && things.reports.has(document) && name?.kind === 'place') return undefined;
  return name && name.first - core <= 4 && name.end <= part.end ? { first: core + 1, end: part.end } : undefined;
}

/** Is this a statement that nothing says more of: "according to a statement"? */
export const isBareStatement = (words: Words, first: number, core: number) =>
  core - first === 1 && words.lexicon.things.bareStatements.has(words.keys[first]);

/** Who put out "a statement": the one speaking in the paragraph, else the body its or the last paragraph is about. */
export function issuerOf(registry: Registry, { speaking, paragraph, start }: PronounPlace): Entity | undefined {
  const near = registry.sightings.filter((one) => one.start < start && paragraph - one.paragraph <= 1);
  const here = near.filter((one) => one.paragraph === paragraph);
  const speaker = speaking.find((entity) => here.some((one) => one.entity === entity));
  const isSubject = ({ entity, leads }: (typeof near)[number]) =>
    leads && (entity.kind === 'organisation' || entity.kind === 'place') && entity.verdict !== undefined;
  return speaker ?? (here.findLast(isSubject) ?? near.findLast(isSubject))?.entity;
}
