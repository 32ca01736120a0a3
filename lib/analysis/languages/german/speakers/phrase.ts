import type { Span } from '../../../contract';
import type { AnyParagraph } from '../../../paragraph';
import type { SourceType } from '../../../source-types';
import type { Grammar } from '../grammar';
import { typeOfNoun, type SpeakerLexicon } from './lexicon';

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

const CAPITAL = /^[„"]?\p{Lu}/u;
const OPENING = /^[„»]$/;
/** How sure a noun's kind is, the kind of whom one speaks for, and a guess. */
const SURE = 0.9;
const THROUGH = 0.85;
const PARTY = 0.8;
const GUESS = 0.4;

/** Reads tokens `[first, end)` of a source. */
export function readPhrase(
  text: string,
  paragraph: AnyParagraph,
  grammar: Grammar,
  lexicon: SpeakerLexicon,
  first: number,
  end: number,
): PhraseReading {
  const {
    lower,
    tokens: { words, starts, ends },
  } = paragraph;
  const span = (from: number, to: number): Span => ({
    start: starts[from]!,
    end: ends[to - 1]!,
  });
  const textOf = (from: number, to: number) => text.slice(starts[from], ends[to - 1]);
  const isDeterminer = (i: number) =>
    grammar.nominativeDeterminers.has(lower[i]) || grammar.otherDeterminers.has(lower[i]);
  let from = first;
  while (from < end - 1 && (grammar.prepositions.has(lower[from]) || grammar.adverbs.has(lower[from]))) from++;
  // "Angaben der Polizei", "den Worten des Ministers": who gave them speaks.
  const account = accountEnd(from);
  if (account > 0) from = account;
  // "die Sprecherin des Amtes, Ilse Brandt": the name stands behind.
  const named = nameBehind();
  if (named > 0) {
    const reading = readPhrase(text, paragraph, grammar, lexicon, named, end);
    const before = readPhrase(text, paragraph, grammar, lexicon, first, named - 1);
    if (reading.isPerson && before.name === undefined)
      return { ...before, name: reading.name, isPerson: true, gender: before.gender ?? reading.gender };
  }
  const start = from;
  if (isDeterminer(from)) from++;
  const parts = capitalRun();
  const own = nounIn(parts.first, parts.nameFrom);
  const name =
    parts.nameFrom < parts.end ? textOf(parts.nameFrom, parts.end).replace(/[„“"»«]/g, '') || undefined : undefined;
  const isPerson = name !== undefined && isPersonsName();
  const after = afterHead(parts.end);
  const kind = kindOf();
  const roleFrom = attributesFrom(parts.first);
  const roleEnd = name === undefined ? Math.max(after.end, parts.end) : parts.nameFrom;
  const role = roleFrom < roleEnd && parts.first < roleEnd ? tidy(textOf(roleFrom, roleEnd)) : after.apposition;
  return {
    name,
    role: role || undefined,
    isPerson,
    type: kind?.type,
    certainty: kind?.certainty ?? GUESS,
    evidence: kind && { rule: kind.rule, span: kind.span },
    gender: genderOf(),
    head: own && lower[own.at],
  };

  /** Where a full name stands behind a comma; 0 where none does. */
  function nameBehind(): number {
    for (let i = from + 1; i + 2 < end; i++)
      if (words[i] === ',' && lexicon.isGivenName(words[i + 1]!) && CAPITAL.test(words[i + 2]!)) return i + 1;
    return 0;
  }

  function accountEnd(at: number): number {
    let i = at;
    while (i < end && (isDeterminer(i) || /^\p{Ll}[\p{L}-]*(?:e|er|es|en|em)$/u.test(words[i]!))) i++;
    if (i >= end - 1 || !lexicon.words.accounts.has(lower[i]) || !CAPITAL.test(words[i]!)) return 0;
    const next = i + 1;
    if (grammar.genitiveDeterminers.has(lower[next])) return next;
    if (/^(?:von|vom|aus|durch)$/.test(lower[next]!) && next + 1 < end) return next + 1;
    return CAPITAL.test(words[next]!) ? next : 0;
  }

  /** The nouns and names from the first capital on, and where the name in them begins. */
  function capitalRun(): { first: number; nameFrom: number; end: number } {
    let i = from;
    while (i < end && !isCapital(i)) i++;
    if (i === end) return { first: from, nameFrom: end, end };
    const runFirst = i;
    while (
      i < end &&
      (isCapital(i) ||
        /^[„“"»«]$/.test(words[i]!) ||
        (isParticle(i) && !isAttribute(i) && i + 1 < end && /^(?:\p{Lu}|der$|den$)/u.test(words[i + 1]!)))
    )
      i++;
    let lastNoun = runFirst - 1;
    for (let k = runFirst; k < i; k++) {
      if (lexicon.isGivenName(words[k]!) && k + 1 < i) break;
      if (typeOfNoun(lexicon, words[k]!) || lexicon.words.titles.has(lower[k])) lastNoun = k;
    }
    const hasArticle = start < runFirst && isDeterminer(start);
    // "die Zeitung „Blatt vom Tag“": what stands in quotation marks is the name, whatever nouns are in it.
    const quoted = words.findIndex((word, k) => k >= Math.max(from, runFirst - 1) && k < i && OPENING.test(word));
    if (quoted >= 0) return { first: runFirst, nameFrom: Math.max(quoted, runFirst), end: i };
    // "der Direktor": a single noun with an article is none's name.
    const nameFrom =
      lastNoun < runFirst && hasArticle && i - runFirst === 1 && !isKnownName(runFirst) ? i : lastNoun + 1;
    return { first: runFirst, nameFrom, end: i };
  }

  function isKnownName(i: number): boolean {
    return /^\p{Lu}{2,}/u.test(words[i]!) || lexicon.words.parties.has(lower[i]) || lexicon.isPlace(words[i]!);
  }

  function isCapital(i: number): boolean {
    return (
      (CAPITAL.test(words[i]!) || /^\p{L}\.$/u.test(words[i]!) || lexicon.words.titles.has(lower[i])) &&
      !isDeterminer(i)
    );
  }

  function isParticle(i: number): boolean {
    // "von der Aue", but "der Chef der Werft"
    if (/^(?:der|den)$/.test(words[i]!)) return /^(?:von|van)$/.test(words[i - 1] ?? '');
    return /^(?:von|van|de|al|bin|zu|el|da|di)$/.test(words[i]!);
  }

  /** "Bürgermeister von Velm", "Ilse Brandt von der Stadtwacht": behind a noun or a whole name "von" tells where from; in "Ilse von Brandt" it is part of it. */
  function isAttribute(i: number): boolean {
    if (words[i] !== 'von' || !CAPITAL.test(words[i - 1]!)) return false;
    return lexicon.isGivenName(words[i - 2] ?? '') || typeOfNoun(lexicon, words[i - 1]!) !== undefined;
  }

  function isPersonsName(): boolean {
    const count = parts.end - parts.nameFrom;
    if (lexicon.isGivenName(words[parts.nameFrom]!)) return true;
    if (own?.isOffice || own?.noun.match(/minister|kanzler|richter|politiker|experte|anwalt|professor|forscher/))
      return true;
    const titled = lexicon.words.titles.has(lower[parts.nameFrom - 1] ?? '');
    return (
      titled ||
      (count >= 2 &&
        count <= 4 &&
        !isDeterminer(start) &&
        !nounIn(parts.nameFrom, parts.end) &&
        !/^\p{Lu}{2,}/u.test(words[parts.nameFrom]!))
    );
  }

  /** The noun in a range that tells a kind; the last one, which is the head. */
  function nounIn(a: number, b: number) {
    for (let i = b - 1; i >= a; i--) {
      const found = typeOfNoun(lexicon, words[i]!);
      if (found) return { ...found, at: i };
    }
    return undefined;
  }

  /** "(SPD)", "der Polizei", "von der Polizei", ", Sprecher der Polizei": what stands behind the head. */
  function afterHead(at: number) {
    let noun: ReturnType<typeof nounIn>;
    let partyAt = -1;
    let apposition: string | undefined;
    let i = at;
    let phraseEnd = at;
    let wasComma = false;
    if (words[i] === '(') {
      for (let k = i; k < end && words[k] !== ')'; k++) if (lexicon.words.parties.has(lower[k])) partyAt = k;
      while (i < end && words[i] !== ')') i++;
      i++;
    }
    for (let k = i; k < end; k++) {
      // "ließ Ilse Brandt im Rundfunk mitteilen": where, not who.
      if (isPerson && /^(?:in|im|am|bei|gegenüber|vor|über|auf|zu|zum|zur|nach)$/.test(lower[k]!) && !wasComma) break;
      if (words[k] === ',') wasComma = true;
      if (isParty(lower[k]!) && partyAt < 0) partyAt = k;
      if (words[k] === ',') {
        if (k + 1 < end && name !== undefined) apposition = tidy(textOf(k + 1, end).replace(/[,\s]+$/, ''));
        if (name === undefined) break;
        continue;
      }
      const found = organisationAt(k) ?? typeOfNoun(lexicon, words[k]!) ?? placeNoun(k);
      if (found && !noun) noun = { ...found, at: k };
      // "Sprecher des Ministers": the first that is more than an office counts.
      else if (found && noun?.isOffice && !found.isOffice) noun = { ...found, at: k };
      if (name === undefined) phraseEnd = k + 1;
    }
    return { noun, partyAt, apposition, end: phraseEnd };
  }

  /** "SPD", "SPD-Kreisverbandes". */
  function isParty(word: string): boolean {
    return lexicon.words.parties.has(word) || lexicon.words.parties.has(word.split('-')[0]);
  }

  /** "von Ärzte ohne Grenzen": a listed body of several words. */
  function organisationAt(i: number) {
    if (!CAPITAL.test(words[i]!)) return undefined;
    for (let to = Math.min(end, i + 4); to > i + 1; to--) {
      const found = lexicon.nouns.ofPhrase(lower.slice(i, to).join(' '));
      if (found) return { ...found, isOffice: false };
    }
    return undefined;
  }

  function placeNoun(i: number) {
    return lexicon.isPlace(words[i]!) && CAPITAL.test(words[i]!)
      ? { type: 'government' as const, noun: lower[i]!, isOffice: false }
      : undefined;
  }

  function kindOf(): { type: SourceType; certainty: number; rule: string; span: Span } | undefined {
    const whole = lexicon.nouns.ofPhrase(tidy(textOf(parts.first, parts.end)).toLowerCase());
    if (whole && !own?.isOffice)
      return {
        type: whole.type,
        certainty: SURE,
        rule: 'organisation',
        span: span(parts.first, parts.end),
      };
    if (own && !own.isOffice)
      return {
        type: own.type,
        certainty: SURE,
        rule: name ? 'title' : 'head',
        span: span(own.at, own.at + 1),
      };
    const { noun, partyAt } = after;
    if (noun && (own || !isPerson || noun.at > 0)) {
      const isFarParty = partyAt >= 0 && (noun.isOffice || noun.at === partyAt);
      if (!isFarParty)
        return {
          type: noun.type,
          certainty: THROUGH,
          rule: 'antecedent',
          span: span(noun.at, noun.at + 1),
        };
    }
    if (partyAt >= 0)
      return {
        type: 'political',
        certainty: PARTY,
        rule: 'modifier',
        span: span(partyAt, partyAt + 1),
      };
    const inName = name === undefined ? undefined : nounIn(parts.nameFrom, parts.end);
    if (inName)
      return {
        type: inName.type,
        certainty: THROUGH,
        rule: 'organisation',
        span: span(inName.at, inName.at + 1),
      };
    if (parts.nameFrom < parts.end && lexicon.words.parties.has(lower[parts.nameFrom]))
      return {
        type: 'political',
        certainty: SURE,
        rule: 'organisation',
        span: span(parts.nameFrom, parts.end),
      };
    if (name !== undefined && lexicon.isPlace(name))
      return {
        type: 'government',
        certainty: THROUGH,
        rule: 'country',
        span: span(parts.nameFrom, parts.end),
      };
    if (own)
      return {
        type: own.type,
        certainty: GUESS,
        rule: 'ordinary',
        span: span(own.at, own.at + 1),
      };
    return undefined;
  }

  function genderOf(): Gender | undefined {
    if (name !== undefined) {
      const given = words[parts.nameFrom]!;
      if (lexicon.isFemale(given)) return 'female';
      if (lexicon.isMale(given)) return 'male';
    }
    for (let i = parts.first; i < parts.nameFrom; i++) {
      if (lexicon.words.femaleTitles.has(lower[i]) || /(?:er|or|är|ant|ist|at|chef|anwält|ärzt)in$/.test(lower[i]!))
        return 'female';
      if (lexicon.words.maleTitles.has(lower[i])) return 'male';
    }
    if (lower[start] === 'der' && name !== undefined) return 'male';
    return undefined;
  }

  /** Attributes belong to an office: "bayerischer Ministerpräsident", "Sprecherin der Stadt". */
  function attributesFrom(at: number): number {
    let i = at;
    while (i > start && !isDeterminer(i - 1)) i--;
    return i;
  }
}

const tidy = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/[„“”"]/g, '')
    .trim();
