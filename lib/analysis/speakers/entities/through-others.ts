import { firmByName } from '../types/firms';
import type { Name } from '../names/names';
import { toldAround } from '../types/told-around';
import type { Entity } from './entities';
import type { Registry } from './registry';
import type { Verdict } from '../types/verdict';
import { matchesWithin, spanOf, type Words } from '../word-view';

/** What is asked of the article read so far. */
interface Named {
  readonly registry: Registry;
  namesIn(paragraph: number, first: number, end: number): readonly Name[];
  entity(name: Name): Entity | undefined;
}

/** "KRN spokesman X", "Ministry spokesman X": the type of a body met before, whatever its own words tell. */
export function throughBody(reading: Named, words: Words, { runFirst, first }: Name): Verdict | undefined {
  const before = reading
    .namesIn(words.paragraph.index, Math.max(0, runFirst - 4), first)
    .findLast(({ end }) => end <= first);
  if (before?.kind !== 'organisation' || before.match) return undefined;
  const between = matchesWithin(words, before.end, first);
  const isPresident =
    words.lexicon.offices.president.has(words.keys[before.end]) &&
    first === before.end + 1 &&
    !words.initial[before.end];
  const isOffice =
    between.length > 0 &&
    between.at(-1)!.end === first &&
    between.every(({ senses }) => senses.skip ?? (senses.noun?.strength === 'plain' || isPresident));
  const body = isOffice ? reading.entity(before)?.verdict : undefined;
  return body && { ...body, rule: 'organisation', weight: 5 };
}

/** "X, an AA spokesman": the type of a body whose acronym the article has introduced. */
export function throughAcronym(reading: Named, words: Words, name: Name): Verdict | undefined {
  for (const { first, end, told } of toldAround(words, name)) {
    const owner = told?.rule === 'modifier' ? ownerIn(reading, words, first, end) : undefined;
    if (owner) return { ...owner, rule: 'organisation', weight: 5 };
    if (told) continue;
    for (let i = first; i < end; i++) {
      if (!/^\p{Lu}[\p{Lu}-]+$/u.test(words.raw[i]!)) continue;
      const body = reading.registry.filed(`acronym ${words.keys[i]!}`)?.verdict;
      if (body) return { ...body, rule: 'organisation', span: spanOf(words, i, i + 1), weight: 5 };
    }
  }
  return undefined;
}

/** "X, PG&E's director of emergency response": whose office it is says more than its field does. */
function ownerIn(reading: Named, words: Words, first: number, end: number): Verdict | undefined {
  const owner = reading
    .namesIn(words.paragraph.index, first, end)
    .find((name) => words.lexicon.grammar.genitive.has(words.keys[name.end]));
  if (owner?.kind !== 'organisation' || owner.end >= end) return undefined;
  const key = words.keys.slice(owner.first, owner.end).join(' ');
  return reading.registry.filed(`organisation ${key}`)?.verdict ?? firmByName(words, owner);
}

/** "Stein spokeswoman X": the type of the person spoken for. */
export function throughPerson(reading: Named, words: Words, name: Name): Verdict | undefined {
  const before = reading
    .namesIn(words.paragraph.index, Math.max(0, name.runFirst - 4), name.first)
    .findLast(({ kind, end }) => kind === 'person' && end <= name.first);
  const between = before && matchesWithin(words, before.end, name.first);
  if (!between || between.length === 0 || !between.every(({ senses }) => senses.noun ?? senses.skip)) return undefined;
  const lead = reading.entity(before)?.verdict;
  return lead && { ...lead, rule: 'antecedent', weight: 2 };
}
