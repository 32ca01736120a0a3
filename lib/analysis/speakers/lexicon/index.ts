/** What the speakers stage knows beforehand: bodies, places, office holders, and the nouns of general English. */
import type { SourceType } from '../../source-types';
import { buildTable } from './build';
import givenNames from './given-names.json';
import grammar from './grammar.json';
import nouns from './nouns.json';
import { typoKeyOf } from './keys';
import type { Senses } from './senses';

export { COMPOUND_END, keyOf, keyOfPhrase, typoKeyOf } from './keys';
export type { BodySense, NounSense, PlaceSense, Senses, Strength } from './senses';

type SetsOf<T> = { readonly [K in keyof T]: ReadonlySet<string> };

export interface Lexicon {
  readonly phrases: ReadonlyMap<string, Senses>;
  /** How many words the longest phrase that starts with a word has. */
  readonly reach: ReadonlyMap<string, number>;
  /** Beginnings of phrases, after which a longer one goes on. */
  readonly beginnings: ReadonlySet<string>;
  /** Bodies of one long word by what a slip of the keys leaves the same; see `typoKeyOf`. */
  readonly slips: ReadonlyMap<string, string>;
  readonly grammar: SetsOf<Omit<typeof grammar, 'source' | 'pronouns' | 'generic'>>;
  /** Common nouns that stand for a body named before, and the types such a body can have: "the group". */
  readonly generic: ReadonlyMap<string, readonly string[]>;
  readonly pronouns: SetsOf<typeof grammar.pronouns>;
  readonly honorifics: SetsOf<typeof nouns.honorifics>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  /** Given names of one gender. */
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  /** Long forms of given names by their short ones: "william" by "bill". */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly firm: ReadonlySet<string>;
  readonly spokes: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Last words of proper names of bodies, with the type they tell when written with a capital: "Globe", "Securities". */
  readonly capitalEnds: ReadonlyMap<string, SourceType>;
}

let cache: Lexicon | undefined;

/** The lexicon, read at the first call and kept. */
export function lexicon(): Lexicon {
  cache ??= makeLexicon();
  return cache;
}

function makeLexicon(): Lexicon {
  const phrases = buildTable();
  const beginnings = new Set<string>();
  const reach = new Map<string, number>();
  for (const key of phrases.keys()) {
    const words = key.split(' ');
    reach.set(words[0]!, Math.max(reach.get(words[0]!) ?? 0, words.length));
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) beginnings.add(key.slice(0, at));
  }
  const { source: _, pronouns, generic, ...rest } = grammar;
  return {
    phrases,
    reach,
    beginnings,
    slips: new Map(
      [...phrases].flatMap(([key, { body }]) => (body && isLong(key) ? [[typoKeyOf(key), key] as const] : [])),
    ),
    grammar: setsOf(rest),
    generic: new Map(Object.entries(generic)),
    pronouns: setsOf(pronouns),
    honorifics: setsOf(nouns.honorifics),
    male: new Set(nouns.male),
    female: new Set(nouns.female),
    maleNames: new Set(givenNames.male),
    femaleNames: new Set(givenNames.female),
    shortNames: new Map(Object.entries(givenNames.short)),
    firm: new Set(nouns.firm),
    spokes: new Set(nouns.spokes),
    organs: new Set(nouns.organs),
    capitalEnds: new Map(
      Object.entries(nouns.capitalEnds).flatMap(([type, words]) =>
        words.map((word) => [word, type as SourceType] as const),
      ),
    ),
  };
}

const isLong = (key: string) => key.length >= 7 && !key.includes(' ');

function setsOf<T extends Record<string, string[]>>(lists: T): SetsOf<T> {
  return Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(list)])) as unknown as SetsOf<T>;
}
