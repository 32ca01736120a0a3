import { english } from '../../analysis/languages/english';
import type { Senses } from '../../analysis/speakers/lexicon';
import { keyOf } from '../../analysis/languages/keys';

/**
 * Who a name names, as far as the name alone tells:
 * - `person`: two or more words that are nothing else, "Ilva Marden"
 * - `body`: a body or state with a name of its own, "Harbour Watch", "the Norran army"
 * - `single`: one word with a capital, which may be a surname or a body
 * - `nobody`: words that name whoever is meant just then, "residents", "a U.S. official", "the ministry"
 */
export type NameKind = 'person' | 'body' | 'single' | 'nobody';

export interface ReadName {
  readonly kind: NameKind;
  /** The same for all writings of one name; see `readName`. */
  readonly key: string;
  /** The words of a person's name in plain letters, in order; empty for others. */
  readonly parts: readonly string[];
  /** ISO code of the state where the name is no more than a state or its government, else null. */
  readonly state: string | null;
}

/** A piece of a name: the longest phrase the lexicon knows, or one word it does not. */
interface Piece {
  readonly text: string;
  readonly capital: boolean;
  readonly senses: Senses;
}

/**
 * Reads a speaker's name. Articles, full stops, accents, possessives and the many names of one known body or state make no
 * difference: "Israel's military" and "the Israeli military", "U.N." and "United Nations" have one key each.
 */
export function readName(name: string): ReadName {
  const pieces = piecesOf(name);
  const is = (kind: NameKind, key = '', more: Partial<ReadName> = {}): ReadName => ({ kind, key, parts: [], state: null, ...more }); // prettier-ignore
  const [first, ...others] = pieces;
  if (!first) return is('nobody');
  if (others.length === 0) {
    const { body, place, noun } = first.senses;
    if (body) return is('body', `body ${body.id}`, { state: governmentOf(first.text) });
    // "Norrans": whoever of them.
    if (place?.kind === 'adjective') return is('nobody');
    if (place) return place.kind === 'region' ? is('body', `place ${first.text}`) : is('body', `state ${place.code}`, { state: place.code }); // prettier-ignore
    if (noun || !first.capital) return is('nobody');
    return is('single', `single ${first.text}`, { parts: [first.text] });
  }
  const { organs } = english.speakers();
  const nouns = pieces.filter(({ senses }) => senses.noun && !senses.body && !senses.place);
  const isNamed = pieces.some(({ senses, capital }) => senses.body || senses.place || (capital && !senses.noun && !senses.modifier)); // prettier-ignore
  if (nouns.length > 0 || pieces.some(({ senses }) => senses.body ?? senses.place)) {
    if (!isNamed) return is('nobody');
    // "Norran officials", "a Norran official": with a capital it is part of a name, "Brothers of the Coast".
    const lower = nouns.find((piece) => !piece.capital && !(piece.senses.noun!.plural ? isCollective(piece) : organs.has(lastWord(piece.senses)))); // prettier-ignore
    if (lower || pieces.every(({ capital, senses }) => !capital && !senses.body)) return is('nobody');
    const identities = pieces.map(identity).join(' ');
    const key = `body ${bodyNames().get(identities) ?? identities}`;
    const [{ senses }, next] = [first, others[0]!];
    const isGovernment = others.length === 1 && senses.place !== undefined && senses.place.kind !== 'region' && english.speakers().writings.governments.has(next.text); // prettier-ignore
    return is('body', key, { state: isGovernment ? senses.place!.code : null });
  }
  const { particles, links, suffixes } = english.speakers().writings;
  const isLink = (word: string) => particles.has(word) || links.has(word);
  if (!pieces.every(({ capital, text }) => capital || isLink(/^\p{L}*/u.exec(text)![0])))
    return pieces.filter(({ capital }) => capital).length > 1 ? is('body', `words ${pieces.map(identity).join(' ')}`) : is('nobody'); // prettier-ignore
  const parts = pieces.flatMap(({ text }) => text.split(' ')).filter((part) => part.length > 1 && !suffixes.has(part));
  if (parts.length < 2) return is('single', `single ${parts.join('')}`, { parts });
  return is('person', `person ${parts.join(' ')}`, { parts });
}

/** The state of a known body that is its government: "Syrian government". */
function governmentOf(name: string): string | null {
  const [state, government, ...rest] = name.split(' ');
  if (rest.length > 0 || government === undefined || !english.speakers().writings.governments.has(government))
    return null;
  return english.speakers().phrases.get(state!)?.place?.code ?? null;
}

/** A plural that is one body: "police", "military". */
const isCollective = ({ text, senses }: Piece) => senses.noun!.lemma === text;
const lastWord = ({ noun }: Senses) => noun!.lemma.split(' ').at(-1)!;

/** What a piece says whatever its writing. */
const identity = ({ text, senses }: Piece): string =>
  senses.body ? `#${senses.body.id}` : senses.place && senses.place.kind !== 'region' ? `@${senses.place.code}` : text;

/** Cache: known bodies by their names with states in them, however those are written: "@IL military". */
let bodies: ReadonlyMap<string, string> | undefined;

function bodyNames(): ReadonlyMap<string, string> {
  if (bodies) return bodies;
  const { phrases } = english.speakers();
  const found = new Map<string, string>();
  for (const [phrase, { body }] of phrases) {
    if (!body) continue;
    const named = phrase.split(' ').filter((word) => !/^'s?$/.test(word)).map((word) => {
      const place = phrases.get(word)?.place;
      return place && place.kind !== 'region' ? `@${place.code}` : plain(word);
    }); // prettier-ignore
    if (named.some((word) => word.startsWith('@'))) found.set(named.join(' '), body.id);
  }
  return (bodies = found);
}

/** In plain letters: no accents, hyphens as blanks. */
const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['ʼ]/g, '').replace(/[-–]/g, ' ').trim(); // prettier-ignore

function piecesOf(name: string): Piece[] {
  const { phrases, longer, writings } = english.speakers();
  const tokens = name
    .replace(/,/g, '')
    .split(/\s+/)
    // "Israel's", "the rebels'": whose it is shows in the order.
    .map((token) => token.replace(/['’]s?$/, ''))
    .flatMap((token) => token.split(/(?<=^(?:\p{Lu}[\p{Lu}.]+|\p{Lu}\p{Ll}{3,}))-(?=\p{Ll})/u))
    .filter((token) => token !== '' && !writings.articles.has(token.toLowerCase()));
  const keys = tokens.map(keyOf);
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const longest = Math.max(1, ...(longer.get(keys[i]!) ?? []).map((phrase) => phrase.split(' ').length));
    let length = Math.min(longest, tokens.length - i);
    let senses: Senses | undefined;
    for (; length > 0 && !senses; length--) {
      const found = phrases.get(keys.slice(i, i + length).join(' '));
      const written = tokens
        .slice(i, i + length)
        .join(' ')
        .replace(/\./g, '');
      if (found && !isOnlyLeader(found) && (found.exact === undefined || found.exact === written || found.noun))
        senses = found;
      if (senses) break;
    }
    const taken = Math.max(1, length);
    const capital = /^\P{L}*\p{Lu}/u.test(tokens[i]!);
    pieces.push({ text: plain(keys.slice(i, i + taken).join(' ')), capital, senses: senses ?? {} });
    i += taken;
  }
  return pieces;
}

/** The name of an office holder is a person's name like any other. */
const isOnlyLeader = ({ body, place, noun, modifier }: Senses) => !body && !place && !noun && !modifier;

/** What is left of a person's name when ways of spelling are taken out of it: consonants, and a vowel at the start. */
export function soundOf(parts: readonly string[]): string {
  const { particles, letters: writings } = english.speakers().writings;
  return parts
    .filter((part) => !particles.has(part))
    .map((part) => {
      const letters = writings.reduce((word, [from, to]) => word.replaceAll(from, to), part);
      return (
        letters.slice(0, 1) +
        letters
          .slice(1)
          .replace(/[aeiouy]/g, '')
          .replace(/h$/, '')
          .replace(/(.)\1+/g, '$1')
      );
    })
    .map((part) => part.replace(/(.)\1+/g, '$1'))
    .join(' ');
}
