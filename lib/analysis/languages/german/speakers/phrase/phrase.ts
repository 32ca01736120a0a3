import type { Span } from '../../../../contract';
import type { AnyParagraph } from '../../../../paragraph';
import type { SourceType } from '../../../../source-types';
import type { Grammar } from '../../grammar';
import type { SpeakerLexicon } from '../lexicon';
import { readBehind } from './behind';
import { GUESS, kindOf } from './kind';
import { accountEnd, nameBehind, partsOf, type PhraseParts } from './parts';
import { isDeterminer, nounIn, textOf, tidy, type FoundNoun, type PhraseTokens } from './tokens';

export type Gender = 'male' | 'female';

/** What a phrase says of who speaks. */
export interface PhraseReading {
  /** Proper name, without titles; undefined for an office or a group without one. */
  readonly name: string | undefined;
  /** Offices and nouns before a name, or the whole phrase without its article where there is no name. */
  readonly role: string | undefined;
  readonly isPerson: boolean;
  readonly type: SourceType | undefined;
  readonly certainty: number;
  readonly evidence: { readonly rule: string; readonly span: Span } | undefined;
  readonly gender: Gender | undefined;
  /** Its head noun in lower case: "ministerin". */
  readonly head: string | undefined;
}

/** Reads tokens `[first, end)` of a source. */
export function readPhrase(
  text: string,
  paragraph: AnyParagraph,
  grammar: Grammar,
  lexicon: SpeakerLexicon,
  first: number,
  end: number,
): PhraseReading {
  const { lower, tokens } = paragraph;
  return read({ text, lower, ...tokens, end, grammar, lexicon }, first);
}

function read(tokens: PhraseTokens, first: number): PhraseReading {
  const { lower, end, grammar } = tokens;
  let from = first;
  while (from < end - 1 && (grammar.prepositions.has(lower[from]) || grammar.adverbs.has(lower[from]))) from++;
  from = accountEnd(tokens, from) || from;
  const named = nameBehind(tokens, from);
  if (named > 0) {
    const reading = read(tokens, named);
    const before = read({ ...tokens, end: named - 1 }, first);
    // "der Ministerpräsident Kanadas, Ilse Brandt": a country is no name of hers.
    if (reading.isPerson && (before.name === undefined || tokens.lexicon.isPlace(before.name)))
      return { ...before, name: reading.name, isPerson: true, gender: before.gender ?? reading.gender };
  }
  return readFrom(tokens, from);
}

/** "dessen Vorsitzende": whose she is, and no part of her office. */
const POSSESSIVE = /^(?:dessen|deren)$/;

/** Reads a phrase that begins at `start` with a determiner or a noun. */
function readFrom(tokens: PhraseTokens, start: number): PhraseReading {
  const { lower } = tokens;
  const parts = partsOf(tokens, start, isDeterminer(tokens, start) ? start + 1 : start);
  const own = nounIn(tokens, parts.first, parts.nameFrom);
  const isNamed = parts.nameFrom < parts.end;
  const written = (isNamed && textOf(tokens, parts.nameFrom, parts.end).replace(/[„“"»«]/g, '')) || undefined;
  const isPerson = written !== undefined && isPersonsName(tokens, start, parts, own);
  const isPartOfName = written !== undefined && !isPerson && isNamedAfter(tokens, parts, own);
  const name = isPartOfName ? tidy(textOf(tokens, parts.first, parts.end)) : written;
  const behind = readBehind(tokens, parts.end, name !== undefined, isPerson);
  const kind = kindOf(tokens, { parts, own, name, isPerson, behind });
  // Attributes belong to an office: "bayerischer Ministerpräsident", "Sprecherin der Stadt".
  let roleFrom = parts.first;
  while (roleFrom > start && !isDeterminer(tokens, roleFrom - 1) && !POSSESSIVE.test(lower[roleFrom - 1]!)) roleFrom--;
  const roleEnd = name === undefined ? Math.max(behind.end, parts.end) : parts.nameFrom;
  const hasRole = roleFrom < roleEnd && parts.first < roleEnd && !isPartOfName;
  return {
    name,
    role: (hasRole ? tidy(textOf(tokens, roleFrom, roleEnd)) : behind.apposition) || undefined,
    isPerson,
    type: kind?.type,
    certainty: kind?.certainty ?? GUESS,
    evidence: kind && { rule: kind.rule, span: kind.span },
    gender: genderOf(tokens, start, parts, name !== undefined),
    head: own && tokens.lower[own.at],
  };
}

/** Bodies whose noun is part of their name: "Staatsanwaltschaft Velm", "Regierung Brandt"; a firm has one of its own. */
const NAMED_BY_NOUN =
  /(?:amt|behörde|ministerium|regierung|stadt|kreis|gemeinde|polizei|präsidium|direktion|inspektion|anwaltschaft|gericht|institut|universität|schule|klinik|klinikum|krankenhaus|partei|landtag|verwaltung|feuerwehr|kammer|anstalt|zentrum)$/;

function isNamedAfter(
  { words, lower, lexicon }: PhraseTokens,
  { nameFrom }: PhraseParts,
  own: FoundNoun | undefined,
): boolean {
  if (!own || own.isOffice || own.at !== nameFrom - 1 || /^[„»]$/.test(words[nameFrom]!)) return false;
  if (/^\p{Lu}{2,}$/u.test(words[nameFrom]!) || lexicon.nouns.isName(words[nameFrom]!)) return false;
  return NAMED_BY_NOUN.test(lower[own.at]!);
}

const PERSONS = /minister|kanzler|richter|politiker|experte|anwalt(?!schaft)|professor|forscher/;

function isPersonsName(tokens: PhraseTokens, start: number, parts: PhraseParts, own: FoundNoun | undefined): boolean {
  const { words, lower, lexicon } = tokens;
  const { nameFrom, end } = parts;
  // „Velmer Bote“: people don't stand in quotation marks.
  if (/^[„»]$/.test(words[nameFrom - 1] ?? '')) return false;
  if (lexicon.isGivenName(words[nameFrom]!) || own?.isOffice || (own && PERSONS.test(own.noun))) return true;
  if (lexicon.words.titles.has(lower[nameFrom - 1] ?? '')) return true;
  const length = end - nameFrom;
  const isShort = length >= 2 && length <= 4;
  const isBody = isDeterminer(tokens, start) || nounIn(tokens, nameFrom, end) || /^\p{Lu}{2,}/u.test(words[nameFrom]!);
  return isShort && !isBody;
}

const FEMALE = /(?:er|or|är|ant|ist|at|chef|anwält|ärzt)in$/;

function genderOf(tokens: PhraseTokens, start: number, parts: PhraseParts, isNamed: boolean): Gender | undefined {
  const { words, lower, lexicon } = tokens;
  if (isNamed) {
    if (lexicon.isFemale(words[parts.nameFrom]!)) return 'female';
    if (lexicon.isMale(words[parts.nameFrom]!)) return 'male';
  }
  for (let i = parts.first; i < parts.nameFrom; i++) {
    if (lexicon.words.femaleTitles.has(lower[i]) || FEMALE.test(lower[i]!)) return 'female';
    if (lexicon.words.maleTitles.has(lower[i])) return 'male';
  }
  return lower[start] === 'der' && isNamed ? 'male' : undefined;
}
