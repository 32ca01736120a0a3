import type { Entity } from '../entities/entities';
import type { Name } from '../names/names';
import { antecedentOf } from './nominals';
import { antecedent, pronounKind, type PronounPlace } from './pronouns';
import type { Registry } from '../entities/registry';
import { spanOf, type Words } from '../word-view';
import { toldAround } from '../types/told-around';
import type { Verdict } from '../types/verdict';

/** What the body that somebody speaks for says of their type: "Its commander, X", "X, the ministry's spokesman". */
export function throughHolder(
  registry: Registry,
  words: Words,
  name: Name,
  first: number,
  place: PronounPlace,
): Verdict | undefined {
  const starts = toldAround(words, name)
    .filter(({ where }) => where !== 'of')
    .flatMap((context) => [context.first - 1, context.first]);
  for (const at of [first, ...starts]) {
    const told = ofHolder(registry, words, at, name.runFirst, place);
    if (told) return told;
  }
  return undefined;
}

/** The same for an office whose holder has no name: "Its commander", "the council's spokesman". */
export const officeOf = (registry: Registry, words: Words, first: number, end: number, place: PronounPlace) =>
  ofHolder(registry, words, first, end, place);

/** Longest "the … 's" that is read, in words. */
const LONGEST = 4;

function ofHolder(registry: Registry, words: Words, at: number, end: number, place: PronounPlace): Verdict | undefined {
  const named = holderAt(registry, words, at, end, place);
  return named?.holder && verdictOf(words, at, named.last, named.holder);
}

/** The body itself: "Its commander", "the ministry's spokesman". */
export function bodyOfHolder(registry: Registry, words: Words, at: number, end: number, place: PronounPlace) {
  const holder = holderAt(registry, words, at, end, place)?.holder;
  return holder?.kind === 'organisation' ? holder : undefined;
}

function holderAt(registry: Registry, words: Words, at: number, end: number, place: PronounPlace) {
  const { grammar } = words.lexicon;
  const key = words.keys[at] ?? '';
  const kind = grammar.possessives.has(key) ? pronounKind(words.lexicon, key) : undefined;
  const isOfBody = kind === 'neuter' || kind === 'plural';
  return isOfBody ? { last: at + 1, holder: antecedent(registry, kind, place) } : byNoun();

  function byNoun() {
    if (!grammar.definites.has(key)) return undefined;
    const possessive = words.keys.slice(at + 1, at + 1 + LONGEST).findIndex((one) => grammar.genitive.has(one));
    const last = at + 1 + possessive;
    if (possessive < 1 || (end > at && last >= end)) return undefined;
    return { last, holder: antecedentOf(registry, words, at + 1, last, isBody) };
  }
}

const isBody = ({ kind, plural }: Entity) => kind === 'organisation' || (kind === 'group' && !plural);

/** A state has officers of every kind, so its own type says less than their titles; any other body's says more. */
function verdictOf(words: Words, first: number, end: number, { kind, verdict }: Entity): Verdict | undefined {
  if (!verdict || kind === 'person' || verdict.type === 'witness' || verdict.type === 'unnamed') return undefined;
  const weight = kind === 'place' || verdict.type === 'government' ? 2.5 : 4.75;
  return { type: verdict.type, rule: 'antecedent', span: verdict.span ?? spanOf(words, first, end), weight };
}
