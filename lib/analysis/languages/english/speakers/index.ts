import type { SourceType } from '../../../source-types';
import { typoKeyOf } from '../../keys';
import type { SpeakersPart } from '../../parts/speakers';
import { wordSets } from '../../word-sets';
import { buildTable } from './build';
import closedClasses from './closed-classes.json';
import deeds from './deeds.json';
import givenNames from './given-names.json';
import grammar from './grammar.json';
import { compoundEnd, keyOfPhrase } from './keys';
import nouns from './nouns.json';
import offices from './offices.json';
import { shapes } from './shapes';
import synonyms from './synonyms.json';
import things from './things.json';
import writings from './writings.json';

let cache: SpeakersPart | undefined;

/** What the speakers stage knows beforehand, read at the first call and kept: it is by far the largest part. */
export function speakers(): SpeakersPart {
  cache ??= makeLexicon();
  return cache;
}

type SetsOf<T> = { readonly [K in keyof T]: ReadonlySet<string> };

function makeLexicon(): SpeakersPart {
  const phrases = buildTable();
  const longer = new Map<string, string[]>();
  const slips = new Map<string, string>();
  for (const [key, { body }] of phrases) {
    const space = key.indexOf(' ');
    if (space > 0) {
      const first = key.slice(0, space);
      const known = longer.get(first);
      if (known) known.push(key);
      else longer.set(first, [key]);
    } else if (body && key.length >= LONG) slips.set(typoKeyOf(key), key);
  }
  const { pronouns, generic, joiners, ...rest } = grammar;
  const { source: __, letters, ...words } = writings;
  return {
    firstPerson: /\b(?:i|we)(?:['’](?:m|ve|d|re|ll))? (?:just |really |also |never |always |only |still )?(\p{L}+)/gu,
    firstPersonPossessive: /\b(?:my|our) (\p{L}+)/gu,
    compoundEnd,
    keyOfPhrase,
    phrases,
    longer,
    slips,
    grammar: wordSets(withoutSource({ ...rest, ...closedClasses })),
    offices: wordSets(withoutSource(offices)),
    things: wordSets(withoutSource(things)),
    deeds: wordSets(withoutSource(deeds)),
    shapes,
    synonyms: {
      offices: new Map(Object.entries(synonyms.offices)),
      documents: new Map(
        Object.entries(synonyms.documents).flatMap(([kind, words]) => words.map((word) => [word, kind] as const)),
      ),
      spellings: new Map(Object.entries(synonyms.spellings)),
      parties: new Map(Object.entries(synonyms.parties)),
    },
    joiners: joiners.map((joiner) => joiner.split(' ')),
    generic: new Map(Object.entries(generic)),
    pronouns: setsOf(pronouns),
    honorifics: setsOf(nouns.honorifics),
    writings: { ...setsOf(words), letters: Object.entries(letters) },
    male: new Set(nouns.male),
    female: new Set(nouns.female),
    maleNames: new Set(givenNames.male),
    femaleNames: new Set(givenNames.female),
    shortNames: new Map(Object.entries(givenNames.short)),
    firm: new Set(nouns.firm),
    spokes: new Set(nouns.spokes),
    organs: new Set(nouns.organs),
    heads: wordSets(nouns.heads),
    scientists: new RegExp(`(${nouns.scientistEnds.join('|')})$`),
    capitalEnds: new Map(
      Object.entries(nouns.capitalEnds).flatMap(([type, words]) =>
        words.map((word) => [word, type as SourceType] as const),
      ),
    ),
  };
}

function withoutSource<T extends { source: string }>(lists: T): Omit<T, 'source'> {
  const { source: _, ...words } = lists;
  return words;
}

/** Characters of a name in which a slip leaves it to be known. */
const LONG = 7;

function setsOf<T extends Record<string, string[]>>(lists: T): SetsOf<T> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list)])) as unknown as SetsOf<T>;
}
