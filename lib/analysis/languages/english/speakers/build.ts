import { pluralsOf } from '../inflection/plurals';
import { SOURCE_TYPES, type SourceType } from '../../../source-types';
import bodies from './bodies.json';
import derived from './derived.json';
import { keyOfPhrase } from './keys';
import leaders from './leaders.json';
import nouns from './nouns.json';
import places from './places.json';
import type { PlaceSense, Senses, Strength } from '../../parts/speakers';

type ByType = Readonly<Partial<Record<SourceType, readonly string[]>>>;

/** Reads the data files into one table of phrases. What is written by hand goes before what is derived. */
export function buildTable(): Map<string, Senses> {
  const table = new Map<string, Senses>();
  const add = (phrase: string, senses: Senses) => {
    const key = keyOfPhrase(phrase);
    const known = table.get(key);
    table.set(key, known ? { ...senses, ...known } : senses);
  };
  addBodies(add);
  addPlaces(add);
  for (const strength of ['strong', 'weak'] as const) {
    for (const [type, phrases] of typed(nouns[strength]))
      for (const phrase of phrases) addNoun(add, phrase, strength, type);
  }
  for (const phrase of nouns.unnamed) addNoun(add, phrase, 'unnamed', 'unnamed');
  for (const phrase of nouns.plain) addNoun(add, phrase, 'plain', undefined);
  for (const [type, phrases] of typed(nouns.modifiers)) for (const phrase of phrases) add(phrase, { modifier: type });
  for (const phrase of nouns.titles) add(phrase, { title: true });
  for (const phrase of Object.values(nouns.honorifics).flat()) add(phrase, { title: true });
  for (const phrase of nouns.skip) add(phrase, { skip: true });
  for (const [type, phrases] of typed(derived.agents)) for (const phrase of phrases) addNoun(add, phrase, 'weak', type);
  addLeaders(add);
  return table;
}

type Add = (key: string, senses: Senses) => void;

const typed = (lists: ByType) => SOURCE_TYPES.map((type) => [type, lists[type] ?? []] as const);

function addBodies(add: Add): void {
  for (const [type, entries] of typed(bodies.bodies)) {
    for (const entry of entries) {
      const names = entry.split('|');
      for (const name of names) {
        const key = names[0]!.startsWith('The ') ? keyOfPhrase(name) : keyOfPhrase(name).replace(/^the /, '');
        add(key, { body: { type, id: names[0]! }, ...(isAcronym(name) && { exact: name.replace(/\./g, '') }) });
      }
    }
  }
  for (const [type, names] of typed(derived.organisations)) {
    for (const name of names) if (name.includes(' ')) add(name, { body: { type, id: name } });
  }
}

function addPlaces(add: Add): void {
  for (const list of [places.places, derived.places] as Record<string, Partial<Record<string, string[]>>>[]) {
    for (const [code, place] of Object.entries(list)) {
      const put = (names: readonly string[] | undefined, kind: PlaceSense['kind']) => {
        for (const name of names ?? []) {
          const senses: Senses = { place: { code, kind }, ...(isAcronym(name) && { exact: name.replace(/\./g, '') }) };
          add(keyOfPhrase(name), senses);
          if (kind === 'adjective') add(pluralsOf(keyOfPhrase(name))[0]!, senses);
        }
      };
      put(place['names'], 'country');
      put(place['adjectives'], 'adjective');
      put(place['capitals'], 'capital');
      put(place['regions'], 'region');
    }
  }
}

const COLLECTIVE = new Set(nouns.collective);

function addNoun(add: Add, phrase: string, strength: Strength, type: SourceType | undefined): void {
  const lemma = phrase;
  add(phrase, { noun: { type, strength, lemma, plural: COLLECTIVE.has(phrase) } });
  for (const plural of pluralsOf(phrase)) add(plural, { noun: { type, strength, lemma, plural: true } });
}

function addLeaders(add: Add): void {
  for (const type of ['government', 'un', 'military', 'international'] as const) {
    for (const name of leaders[type]) add(keyOfPhrase(name), { leader: type });
  }
  for (const name of derived.leaders) add(keyOfPhrase(name), { leader: 'government' });
}

/** In capitals, or with two at least: "MoD". */
const isAcronym = (name: string) => /^[A-Z.&\d-]{1,8}$/.test(name) || /^[A-Z][a-z]?[A-Z][a-z]?$/.test(name);
