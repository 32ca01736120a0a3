import type { Entity } from './entities';
import { keyOfPhrase, lexicon } from '../lexicon';
import type { Verdict } from '../types/verdict';

const LAWMAKER = [
  'sen',
  'senator',
  'rep',
  'representative',
  'congressman',
  'congresswoman',
  'lawmaker',
  'speaker',
  'house speaker',
  'majority leader',
];
const PARTY_WORDS: Readonly<Record<string, readonly string[]>> = {
  republican: ['republican', 'gop', 'r', 'r-'],
  democratic: ['democrat', 'democratic', 'd', 'd-'],
};

/** The party of the president whom the article names as president, where the lexicon knows it. */
export function governingParty(entities: readonly Entity[]): string | undefined {
  const { partyOfLeader } = lexicon();
  for (const { kind, name, nameWords, roleWords } of entities) {
    if (kind !== 'person' || !roleWords.has('president')) continue;
    const party =
      partyOfLeader.get(keyOfPhrase(name)) ??
      [...partyOfLeader].find(([leader]) => leader.endsWith(` ${nameWords.join(' ')}`))?.[1];
    if (party) return party;
  }
  return undefined;
}

/** A lawmaker of the governing side counts as government; the party has to be told in the article. */
export function sittingWith(entity: Entity, governing: string | undefined): Verdict | undefined {
  const { verdict, roleWords } = entity;
  if (!governing || !verdict || verdict.type !== 'political' || !LAWMAKER.some((word) => roleWords.has(word)))
    return undefined;
  const own = Object.entries(PARTY_WORDS).find(([, words]) =>
    words.some((word) => [...roleWords].some((role) => role === word || role.startsWith(`${word}-`))),
  );
  return own?.[0] === governing ? { ...verdict, type: 'government', rule: 'title' } : undefined;
}
