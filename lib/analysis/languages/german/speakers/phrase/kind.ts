import type { Span } from '../../../../contract';
import type { SourceType } from '../../../../source-types';
import type { Behind } from './behind';
import type { PhraseParts } from './parts';
import { isDeterminer, nounIn, spanOf, textOf, tidy, type FoundNoun, type PhraseTokens } from './tokens';

/** How sure a noun's kind is, the kind of whom one speaks for, a party, what mostly is so, and a guess. */
const SURE = 0.9;
const THROUGH = 0.85;
const PARTY = 0.8;
const MOSTLY = 0.6;
export const GUESS = 0.4;

/** What a phrase consists of. */
export interface Phrase {
  readonly parts: PhraseParts;
  /** Its head noun. */
  readonly own: FoundNoun | undefined;
  readonly name: string | undefined;
  readonly isPerson: boolean;
  readonly behind: Behind;
}

export interface PhraseKind {
  readonly type: SourceType;
  readonly certainty: number;
  readonly rule: string;
  readonly span: Span;
}

/** What tells the kind of a phrase; undefined where nothing does. */
type Reader = (tokens: PhraseTokens, phrase: Phrase) => PhraseKind | undefined;

const at = (tokens: PhraseTokens, { type, at: i }: FoundNoun, certainty: number, rule: string): PhraseKind => ({
  type,
  certainty,
  rule,
  span: spanOf(tokens, i, i + 1),
});

/** In this order: the first that tells one counts. */
const READERS: readonly Reader[] = [
  // "Ärzte ohne Grenzen": a listed body.
  (tokens, { parts, own }) => {
    // "Rote Kreuz Haitis": what stands behind a body's name only says where.
    const from = tidy(textOf(tokens, parts.first, parts.end)).toLowerCase();
    const words = from.split(' ');
    const whole = [words.length, 4, 3, 2]
      .map((count) => tokens.lexicon.nouns.ofPhrase(words.slice(0, count).join(' ')))
      .find((found) => found !== undefined);
    if (!whole || own?.isOffice) return undefined;
    return { type: whole.type, certainty: SURE, rule: 'organisation', span: spanOf(tokens, parts.first, parts.end) };
  },
  // "die Organisation „Ärzte ohne Grenzen“": a listed name tells more than a noun for any body.
  (tokens, { own, name, isPerson, parts: { nameFrom, end } }) => {
    const known =
      own?.type === 'other' && name !== undefined && !isPerson && tokens.lexicon.nouns.ofPhrase(name.toLowerCase());
    return known
      ? { type: known.type, certainty: SURE, rule: 'organisation', span: spanOf(tokens, nameFrom, end) }
      : undefined;
  },
  // "Oberst Ilse Brandt", "die Behörde": the head says it by itself.
  (tokens, { own, name }) => (own && !own.isOffice ? at(tokens, own, SURE, name ? 'title' : 'head') : undefined),
  // "die Sprecherin der Polizei"; but in "Sprecherin der SPD" the party counts.
  (tokens, { behind: { noun, partyAt } }) => {
    const isFarParty = noun && partyAt >= 0 && (noun.isOffice || noun.at === partyAt);
    return noun && !isFarParty ? at(tokens, noun, THROUGH, 'antecedent') : undefined;
  },
  // "Ilse Brandt (SPD)".
  (tokens, { behind: { partyAt } }) =>
    partyAt < 0
      ? undefined
      : { type: 'political', certainty: PARTY, rule: 'modifier', span: spanOf(tokens, partyAt, partyAt + 1) },
  // "Velmer Stadtpolizei": a noun in the name.
  (tokens, { name, parts }) => {
    const inName = name === undefined ? undefined : nounIn(tokens, parts.nameFrom, parts.end);
    return inName && at(tokens, inName, THROUGH, 'organisation');
  },
  // "die Grünen".
  (tokens, { parts: { nameFrom, end } }) =>
    nameFrom < end && tokens.lexicon.words.parties.has(tokens.lower[nameFrom])
      ? { type: 'political', certainty: SURE, rule: 'organisation', span: spanOf(tokens, nameFrom, end) }
      : undefined,
  // "Norwegen".
  (tokens, { name, parts: { nameFrom, end } }) =>
    name !== undefined && tokens.lexicon.isPlace(name)
      ? { type: 'government', certainty: THROUGH, rule: 'country', span: spanOf(tokens, nameFrom, end) }
      : undefined,
  // "nach behördlichen Angaben", "offiziell", "nach israelischen Angaben": who gave the account, by its adjective.
  (tokens, phrase) => {
    const giver = giverIn(tokens, accountIn(tokens, phrase));
    return giver && { ...giver, certainty: THROUGH, rule: 'modifier' };
  },
  // "netzblatt.de": a page on the web.
  ({ words, ...tokens }, { parts: { first, end } }) =>
    end === first + 1 && /^[\p{L}\d-]+\.(?:de|at|ch|com|net|org|info)$/iu.test(words[first] ?? '')
      ? { type: 'media', certainty: PARTY, rule: 'organisation', span: spanOf({ words, ...tokens }, first, end) }
      : undefined,
  // „Velmer Bote“: a name in quotation marks, and nothing beside it, is mostly a paper's; "die „Aktion Mut“" is not.
  (tokens, { own, name, behind, parts: { first, end } }) =>
    name !== undefined &&
    !own &&
    !behind.noun &&
    /^[„»]/.test(tokens.words[first - 1] ?? '') &&
    !hasArticle(tokens, first)
      ? { type: 'media', certainty: MOSTLY, rule: 'organisation', span: spanOf(tokens, first, end) }
      : undefined,
  // "ersten Informationen zufolge": an account of nobody knows whom.
  (tokens, phrase) => {
    const account = accountIn(tokens, phrase);
    return account >= 0 && !phrase.behind.noun
      ? { type: 'unnamed', certainty: PARTY, rule: 'ordinary', span: spanOf(tokens, account, account + 1) }
      : undefined;
  },
  // "Ilse Brandt, Präsidentin von Nordlicht Aerospace": of nobody knows what; a state has no other name than its own.
  (tokens, { own, isPerson, behind, parts: { end } }) =>
    own?.isOffice && PRESIDES.test(own.noun) && !behind.noun && hasName(tokens, isPerson ? own.at + 1 : end)
      ? at(tokens, { ...own, type: 'other' }, GUESS, 'ordinary')
      : undefined,
  // "ein Sprecher": an office of nobody knows what.
  (tokens, { own }) => own && at(tokens, own, GUESS, 'ordinary'),
];

/** Who presides over a state as well as over anything else. */
const PRESIDES = /^(?:vize)?präsident(?:in)?$/;

/** "… von Nordlicht Aerospace", "… der Liga": whether a phrase goes on with what somebody presides over. */
function hasName({ lower, words, end }: PhraseTokens, from: number): boolean {
  return (
    /^(?:von|vom|des|der)$/.test(lower[from] ?? '') && words.slice(from + 1, end).some((word) => /^\p{Lu}/u.test(word))
  );
}

/** Where the account stands that a phrase is, -1 where it is none: "erste Informationen", "Behauptungen". */
function accountIn({ lower, lexicon }: PhraseTokens, { own, parts: { first, end } }: Phrase): number {
  const at = own?.at ?? end - 1;
  const isAll = at === end - 1 && at - first <= 1;
  return isAll && lexicon.words.accounts.has(lower[at]) ? at : -1;
}

const hasArticle = (tokens: PhraseTokens, first: number) => first > 1 && isDeterminer(tokens, first - 2);

/** The kind that an adjective before an account tells. */
function giverIn(tokens: PhraseTokens, noun: number): { type: SourceType; span: Span } | undefined {
  const { lower, lexicon } = tokens;
  if (noun < 1) return undefined;
  const span = spanOf(tokens, noun - 1, noun);
  const plain = lower[noun - 1]!.replace(/e[rnms]?$/, '');
  if (lexicon.words.policeAdjectives.has(plain)) return { type: 'police', span };
  const isGovernment = lexicon.words.governmentAdjectives.has(plain) || lexicon.isDemonym(lower[noun - 1]!);
  return isGovernment ? { type: 'government', span } : undefined;
}

/** The kind of a phrase, by the first reader that finds one. */
export function kindOf(tokens: PhraseTokens, phrase: Phrase): PhraseKind | undefined {
  for (const read of READERS) {
    const kind = read(tokens, phrase);
    if (kind) return kind;
  }
  return undefined;
}
