import type { Span } from '../../../../contract';
import type { SourceType } from '../../../../source-types';
import type { Behind } from './behind';
import type { PhraseParts } from './parts';
import { nounIn, spanOf, textOf, tidy, type FoundNoun, type PhraseTokens } from './tokens';

/** How sure a noun's kind is, the kind of whom one speaks for, and a guess. */
const SURE = 0.9;
const THROUGH = 0.85;
const PARTY = 0.8;
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
    const whole = tokens.lexicon.nouns.ofPhrase(tidy(textOf(tokens, parts.first, parts.end)).toLowerCase());
    if (!whole || own?.isOffice) return undefined;
    return { type: whole.type, certainty: SURE, rule: 'organisation', span: spanOf(tokens, parts.first, parts.end) };
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
  // "ein Sprecher": an office of nobody knows what.
  (tokens, { own }) => own && at(tokens, own, GUESS, 'ordinary'),
];

/** The kind of a phrase, by the first reader that finds one. */
export function kindOf(tokens: PhraseTokens, phrase: Phrase): PhraseKind | undefined {
  for (const read of READERS) {
    const kind = read(tokens, phrase);
    if (kind) return kind;
  }
  return undefined;
}
