import type { TaggedSpan } from '../../../attributions/tagged/spans';
import { markedAs } from './tagged';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt } from '../grammar';
import { infinitiveEnd } from './infinitives';
import type { LinkingWords } from './linking-words';
import { withSpeaker } from './speaker';
import type { Unit } from './units';

/** How often a clause behind a reporting verb is a report. */
const CERTAINTY = 0.7;
/** Tokens from the verb to the clause it governs. */
const REACH = 24;
/** Of a clause whose opening says nothing of its kind. */
const SHORT_REACH = 16;

/** A sentence without the mark at its end. */
interface Place {
  readonly paragraph: AnyParagraph;
  readonly range: TokenRange;
  readonly end: number;
  readonly words: LinkingWords;
}

/** Reporting words before a comma, and what they govern behind it. */
interface Complement {
  readonly cues: readonly TokenRange[];
  readonly content: TokenRange;
  /** "wurden aufgefordert, …": the subject is told something. */
  readonly isPassive: boolean;
}

/**
 * A verb of saying with its clause, where the tagger marked nothing: "Die Stadt teilte am Abend mit, dass …", "Die Stadt hat
 * versprochen, den Saal zu prüfen", "Ein Gast erzählte, er habe nichts gesehen".
 */
export function complementIn(paragraph: AnyParagraph, range: TokenRange, words: LinkingWords): Unit | undefined {
  const { lower, outerQuotationOf } = paragraph;
  const end = /^[.!?]$/.test(lower[range.end - 1]!) ? range.end - 1 : range.end;
  const place: Place = { paragraph, range, end, words };
  for (let comma = range.first + 2; comma < end - 2; comma++) {
    if (lower[comma] !== ',' || outerQuotationOf[comma]! >= 0) continue;
    const found = thatClause(place, comma) ?? infinitive(place, comma) ?? moodClause(place, comma);
    if (!found) continue;
    const span = (role: TaggedSpan['role'], { first, end: to }: TokenRange) =>
      markedAs(role, paragraph, first, to, CERTAINTY);
    const unit: Unit = {
      source: null,
      cues: found.cues.map((cue) => span('cue', cue)),
      contents: [span('content', found.content)],
      steps: ['complement'],
    };
    return found.isPassive ? unit : withSpeaker(paragraph, range, unit, words);
  }
  return undefined;
}

const one = (first: number): TokenRange => ({ first, end: first + 1 });

/** The finite verb of saying before a comma, as it stands in the clause that the comma ends. */
function sayingBefore({ paragraph, range, words }: Place, comma: number): number | undefined {
  const { lower, tokens } = paragraph;
  const end = beforeApposition(paragraph, words, comma);
  for (let i = end - 1; i > Math.max(range.first, end - SHORT_REACH) && lower[i] !== ','; i--)
    if (tokens.words[i] === lower[i] && words.sayings.isSaying(lower[i]!)) return i;
  return undefined;
}

/** "meldete der Sender, Radio Velm, | dass …": the comma before what only tells more of the speaker, or the token itself. */
function beforeApposition(paragraph: AnyParagraph, { grammar }: LinkingWords, comma: number): number {
  for (let at = comma - 1; at > comma - LONGEST_APPOSITION && at > 0; at--)
    if (paragraph.lower[at] === ',') return nounPhraseAt(paragraph, grammar, at + 1, comma)?.end === comma ? at : comma;
  return comma;
}

/** Tokens of the longest apposition between a verb and its clause. */
const LONGEST_APPOSITION = 10;

/** A verb with the prefix that stands apart right before the comma, if one does. */
const withPrefix = ({ paragraph: { lower }, words }: Place, verb: number, comma: number): TokenRange[] =>
  verb < comma - 1 && words.sayings.isPrefix(lower[comma - 1]!) ? [one(verb), one(comma - 1)] : [one(verb)];

/** "…, dass er geht". */
function thatClause(place: Place, comma: number): Complement | undefined {
  const { paragraph, end } = place;
  if (!/^(?:dass|daß)$/.test(paragraph.lower[comma + 1]!)) return undefined;
  const verb = sayingBefore(place, comma);
  if (verb === undefined) return undefined;
  return { cues: withPrefix(place, verb, comma), content: { first: comma + 1, end }, isPassive: false };
}

/** "… forderte auf, den Saal zu räumen", "… hat versprochen, den Saal zu räumen". */
function infinitive(place: Place, comma: number): Complement | undefined {
  const { paragraph, range, end, words } = place;
  const { lower, tokens } = paragraph;
  const close = infinitiveEnd(paragraph, comma + 1, end, words.grammar);
  if (close === undefined) return undefined;
  const { finite, participles } = words.infinitives;
  const content = { first: comma + 1, end: close };
  const last = lower[comma - 1]!;
  const isParticiple = participles.has(last);
  const first = Math.max(range.first, comma - REACH);
  // "Während die Chefin ankündigte, …": the prefix stays with a verb at its clause's end.
  const joined = !isParticiple && joinedForm(last, words.infinitives);
  if (joined && comma - 1 > range.first) return { cues: [one(comma - 1)], content, isPassive: false };
  for (let i = comma - 1; i >= first && lower[i] !== ','; i--) {
    if (tokens.words[i] !== lower[i]) continue;
    if (isParticiple && words.grammar.auxiliaries.has(lower[i])) {
      const isPassive = /^(?:wird|werden|wurde|wurden)$/.test(lower[i]!);
      return { cues: [one(i), one(comma - 1)], content, isPassive };
    }
    const isVerb = finite
      .get(lower[i]!)
      ?.some(({ prefix }) => (prefix === undefined ? i > range.first : prefix === last && i < comma - 1));
    if (isVerb && !isParticiple) return { cues: withPrefix(place, i, comma), content, isPassive: false };
  }
  return undefined;
}

/** Whether a word is a verb with its prefix before it: "ankündigte". */
function joinedForm(word: string, { finite }: LinkingWords['infinitives']): boolean {
  for (let cut = 2; cut <= LONGEST_PREFIX && cut < word.length; cut++)
    if (
      finite
        .get(word.slice(cut))
        ?.some(({ prefix }) => prefix !== undefined && word.startsWith(prefix) && prefix.length === cut)
    )
      return true;
  return false;
}

/** Letters of "bekannt", the longest prefix of such a verb. */
const LONGEST_PREFIX = 7;

/** Opens a relative clause, or begins a phrase. */
const ARTICLE = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?|was|wer|wo|so)$/;

/** "…, er habe nichts gesehen": the subjunctive in a clause that nothing opens. */
function moodClause(place: Place, comma: number): Complement | undefined {
  const { paragraph, end, words } = place;
  const { lower, tokens } = paragraph;
  const { grammar, verbs } = words;
  const opens = lower[comma + 1]!;
  if (grammar.subordinators.has(opens) || grammar.clauseConjunctions.has(opens)) return undefined;
  if (ARTICLE.test(opens)) {
    const phrase = nounPhraseAt(paragraph, grammar, comma + 1, end);
    // "die in der Halle …": a relative pronoun.
    if (!phrase || phrase.first !== comma + 1 || lower[phrase.end] === undefined) return undefined;
  }
  const verb = sayingBefore(place, comma);
  if (verb === undefined) return undefined;
  for (let at = comma + 2; at < end && lower[at] !== ',' && at - comma < SHORT_REACH; at++) {
    const word = lower[at]!;
    if (tokens.words[at] !== word) continue;
    if (verbs.isFirstSubjunctive(word) || verbs.isSecondSubjunctive(word))
      return { cues: withPrefix(place, verb, comma), content: { first: comma + 1, end }, isPassive: false };
  }
  return undefined;
}
