import { isNamed, isOrganWord } from './capitals';
import type { Words } from '../word-view';

/** A run of capitals read up to word `end`; `organ` is where its last noun of a body stands, -1 where none does. */
export interface Run {
  readonly words: Words;
  readonly end: number;
  readonly organ: number;
}

/** A way in which a run goes on. */
export interface Continuation {
  /** A name of ours with the words in brackets that it takes in. */
  readonly example: string;
  /** How many words it takes in, 0 where the run ends for good, undefined where it has nothing to say. */
  readonly takes: (run: Run) => number | undefined;
}

/** A run goes on over capitals, over particles between capitals, and over small words inside a body's name: the first that fits. */
export const CONTINUATIONS: readonly Continuation[] = [
  {
    example: 'Deputy [Prime Minister]',
    takes: ({ words, end }) => (isNamed(words, end) ? (words.matches[end]?.end ?? end + 1) - end : undefined),
  },
  {
    example: 'Ilse [“Rosie” Brandt]',
    takes: ({ words, end, organ }) => (organ < 0 && isNickname(words, end) ? 4 : undefined),
  },
  {
    example: 'Jan [van Holm]',
    takes: ({ words, end, organ }) => (organ < 0 && isParticle(words, end) && isNamed(words, end + 1) ? 2 : undefined),
  },
  {
    example: 'Jan [van der Holm]',
    takes: ({ words, end }) =>
      isParticle(words, end) && isParticle(words, end + 1) && isNamed(words, end + 2) ? 3 : undefined,
  },
  {
    example: 'Battalion [51]',
    takes: ({ words, end, organ }) => (organ === end - 1 && /^\d{1,3}$/.test(words.keys[end]!) ? 1 : undefined),
  },
  {
    example: 'Ministry [of Ports]',
    takes: ({ words, end, organ }) =>
      organ === end - 1 && words.lexicon.grammar.organTies.has(words.keys[end]) && isNamed(words, end + 1)
        ? 2
        : undefined,
  },
  { example: 'Ministry [of the Interior]', takes: takesArticle },
  { example: 'Lund[’s Ministry]', takes: takesOwned },
  {
    example: 'Hart [& Vale]',
    takes: ({ words, end }) => (words.keys[end] === '&' && isNamed(words, end + 1) ? 2 : undefined),
  },
  {
    example: 'Barrow [and Sons]',
    takes: ({ words, end }) => (isAnd(words, end) && endsFirm(words, end + 1) ? 2 : undefined),
  },
  { example: 'Ministry of Ports [and Rivers]', takes: takesSecond },
  {
    example: 'Ministry of Women[, Youth] and Sports',
    takes: ({ words, end, organ }) => (organ >= 0 && listsField(words, end) ? 2 : undefined),
  },
  { example: 'Citizenship [and Immigration] Services', takes: takesField },
];

/** How many words a run goes on for; 0 where it ends. */
export function takenAt(run: Run): number {
  for (const { takes } of CONTINUATIONS) {
    const taken = takes(run);
    if (taken !== undefined) return taken;
  }
  return 0;
}

function takesArticle({ words, end, organ }: Run): number | undefined {
  const { organArticleTies, definiteArticles } = words.lexicon.grammar;
  const ties = organArticleTies.has(words.keys[end]) && definiteArticles.has(words.keys[end + 1]);
  return organ === end - 1 && ties && isNamed(words, end + 2) ? 3 : undefined;
}

function takesOwned({ words, end, organ }: Run): number | undefined {
  const { grammar, shapes } = words.lexicon;
  const key = words.keys[end]!;
  const owns = grammar.genitive.has(key) || (key === "'" && shapes.endsInS(words.keys[end - 1]!));
  if (organ >= 0 || !owns || !isOrganWord(words, end + 1) || !isNamed(words, end + 1)) return undefined;
  return isPlaceOrBody(words, end - 1) ? undefined : 2;
}

/** Behind an "and" the name goes on, unless somebody's title stands there: "the Ministry of Ports and Minister X". */
function takesSecond({ words, end, organ }: Run): number | undefined {
  const isInside = organ >= 0 && organ < end - 1 && isAnd(words, end);
  if (!isInside || !isNamed(words, end + 1) || isPlaceOrBody(words, end + 1)) return undefined;
  return words.keys[end] !== '&' && words.matches[end + 1]?.senses.title ? 0 : 2;
}

function takesField({ words, end, organ }: Run): number | undefined {
  const joins = organ < 0 && words.lexicon.grammar.and.has(words.keys[end]);
  if (!joins || !isField(words, end - 1) || !isField(words, end + 1)) return undefined;
  return organAhead(words, end + 1) ? 2 : 0;
}

const isParticle = ({ keys, lexicon }: Words, i: number) => lexicon.grammar.particles.has(keys[i]);

function isPlaceOrBody({ matches }: Words, i: number): boolean {
  const { place, body } = matches[i]?.senses ?? {};
  return place !== undefined || body !== undefined;
}

/** "Ministry of Women, Youth and Sports": does the comma at word `i` stand between what a body looks after? */
const listsField = (words: Words, i: number) =>
  words.raw[i] === ',' &&
  isField(words, i - 1) &&
  isField(words, i + 1) &&
  (words.raw[i + 2] === ',' || words.lexicon.grammar.and.has(words.keys[i + 2])) &&
  isField(words, i + 3);

const isField = (words: Words, i: number) =>
  words.capital[i] === true && words.lexicon.grammar.fields.has(words.keys[i]);

/** "Citizenship and Immigration [Services]". */
function organAhead(words: Words, i: number): boolean {
  let at = i;
  while (at < i + 3 && isNamed(words, at) && !isOrganWord(words, at)) at++;
  return isOrganWord(words, at);
}

/** "Ilse [“Rosie”] Brandt": a name between marks inside a name. */
const isNickname = (words: Words, i: number) =>
  /^[“"‘'(]$/.test(words.raw[i]!) &&
  isNamed(words, i + 1) &&
  /^[”"’')]$/.test(words.raw[i + 2] ?? '') &&
  isNamed(words, i + 3);

/** "and", or the mark for it. */
export const isAnd = ({ keys, lexicon }: Words, i: number) => keys[i] === '&' || lexicon.grammar.and.has(keys[i]);

/** "Barrow and [Sons]": the others of a firm. */
export const endsFirm = (words: Words, i: number) =>
  words.capital[i] === true && words.lexicon.grammar.partners.has(words.keys[i]);
