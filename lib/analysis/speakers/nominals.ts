import type { Entity } from './entities';
import { lexicon } from './lexicon';
import type { Match, Words } from './words';
import { matchesWithin } from './words';
import type { Registry } from './registry';

/** Abbreviated ranks and titles, as the common noun for their holder has it. */
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  general: [
    'gen',
    'maj gen',
    'lt gen',
    'brig gen',
    'col gen',
    'major general',
    'lieutenant general',
    'brigadier general',
    'colonel general',
  ],
  colonel: ['col', 'lt col', 'lieutenant colonel'],
  admiral: ['adm', 'rear adm', 'vice adm', 'rear admiral', 'vice admiral'],
  captain: ['capt'],
  major: ['maj'],
  sergeant: ['sgt', 'staff sgt'],
  lieutenant: ['lt'],
  senator: ['sen'],
  congressman: ['rep', 'representative'],
  congresswoman: ['rep', 'representative'],
  lawmaker: ['sen', 'rep', 'senator', 'congressman', 'congresswoman', 'mp', 'representative'],
  governor: ['gov'],
  minister: [
    'foreign minister',
    'defense minister',
    'defence minister',
    'interior minister',
    'health minister',
    'finance minister',
    'justice minister',
  ],
  professor: ['prof'],
  doctor: ['dr', 'physician', 'surgeon'],
};

/**
 * Whom a definite description means: the latest one met whose office or name has its noun, and nothing that its other
 * words contradict: "the general", "the Pentagon spokesman", "the ministry", "the group".
 */
export function antecedentOf(registry: Registry, words: Words, first: number, end: number): Entity | undefined {
  const matches = matchesWithin(words, first, end);
  const head = matches.findLast(({ senses }) => senses.noun);
  if (!head) return undefined;
  const before = matches.slice(0, matches.indexOf(head)).filter(({ senses }) => !senses.skip || senses.place);
  const seen = new Set<Entity>();
  for (const { entity } of registry.sightings.toReversed()) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    if (namesHead(entity, head) && before.every((match) => allows(entity, match))) return entity;
  }
  return undefined;
}

function namesHead({ kind, roleWords, nameWords, verdict, plural }: Entity, { senses, key }: Match): boolean {
  const { lemma, plural: several } = senses.noun!;
  if (kind === 'person')
    return !several && (roleWords.has(lemma) || (SPELLED[lemma] ?? []).some((form) => roleWords.has(form)));
  if (kind === 'place') return false;
  const last = lemma.split(' ').at(-1)!;
  const named = nameWords.includes(last) || nameWords.includes(key);
  if (kind === 'group') return named && (plural === several || roleWords.has(lemma));
  if (several && !lexicon().generic.has(lemma)) return false;
  if (named) return true;
  const types = lexicon().generic.get(lemma);
  return types !== undefined && verdict !== undefined && types.includes(verdict.type);
}

/** Does an entity bear a word that restricts the description? Bodies and places have to be among its own words. */
function allows({ roleWords, nameWords, kind, verdict }: Entity, { key, senses }: Match): boolean {
  const words = key.split(' ');
  if (words.every((word) => roleWords.has(word) || nameWords.includes(word))) return true;
  if (senses.body ?? senses.place) return false;
  return kind !== 'person' && senses.modifier !== undefined && senses.modifier === verdict?.type;
}
