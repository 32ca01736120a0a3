/** Who says what a unit reports: the tagger's source where it can be one, else what the clause of the reporting words says. */
import type { TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt, type Grammar } from '../grammar';
import { canSpeak, isThing } from './can-speak';
import type { LinkingWords } from './linking-words';
import { sayerOf } from './sayer';
import type { Unit } from './units';

/** "Die Männer werden beschuldigt, …": the subject of such a passive is told something, and says nothing. */
function isTold({ lower }: AnyParagraph, { source, cues }: Unit): boolean {
  const words = cues.flatMap(({ first, end }) => lower.slice(first, end));
  const isPassive = words.some((word) => /^(?:wird|werden|wurde|wurden|worden|ist|sind|war|waren)$/.test(word));
  const isAgent = source !== null && (AGENT.test(lower[source.first - 1] ?? '') || AGENT.test(lower[source.first]!));
  return isPassive && !isAgent && words.some((word) => TOLD.test(word));
}

const TOLD = /^(?:beschuldigt|bezichtigt|angeklagt|verdächtigt|aufgefordert|gebeten|vorgeworfen|verpflichtet)$/;

/** "Auffassung | eines Gerichts", "Angaben | der Warte": a source that the tagger cut goes on with its genitive. */
export function wholeSource(
  paragraph: AnyParagraph,
  { end }: TokenRange,
  source: TokenSpan,
  { grammar, sayings }: LinkingWords,
): TokenSpan {
  const { lower, tokens } = paragraph;
  const next = lower[source.end] ?? '';
  const isAccount = sayings.isAccount(tokens.words[source.end - 1]!);
  if (source.end >= end || !(isAccount ? grammar.genitiveDeterminers.has(next) : /^(?:des|eines)$/.test(next)))
    return source;
  const phrase = nounPhraseAt(paragraph, grammar, source.end, Math.min(end, source.end + NEAR));
  return phrase ? { ...source, end: phrase.end } : source;
}

/** Tokens to each side of reporting words in which their speaker is looked for. */
const NEAR = 80;

const AGENT = /^(?:von|vom|durch)$/;

/** "von der Wirtin aufgefordert": who says it in a passive. */
function agentIn(paragraph: AnyParagraph, { first, end }: TokenRange, grammar: Grammar): TokenSpan | null {
  for (let at = first; at < end; at++) {
    if (!AGENT.test(paragraph.lower[at]!)) continue;
    const phrase = nounPhraseAt(paragraph, grammar, at + 1, end);
    if (phrase) return { paragraph: paragraph.index, first: phrase.first, end: phrase.end };
  }
  return null;
}

/** A unit with its speaker mended by what the clause says. */
export function withSpeaker(paragraph: AnyParagraph, sentence: TokenRange, unit: Unit, words: LinkingWords): Unit {
  const { grammar, sayings } = words;
  const { lower } = paragraph;
  const { source } = unit;
  const wordsOf = ({ first, end }: TokenSpan) => lower.slice(first, end);
  const verbs = unit.cues.filter((cue) => wordsOf(cue).some(sayings.isSaying));
  const cue = verbs[0] ?? unit.cues[0];
  if (!cue) return unit;
  const range = { first: Math.max(sentence.first, cue.first - NEAR), end: Math.min(sentence.end, cue.end + NEAR) };
  const isOne = cue.end === cue.first + 1;
  // "ein Bericht, wonach …": what stands before the comma.
  if (isOne && lower[cue.first] === 'wonach') {
    const account = phraseBefore(paragraph, range, grammar, cue.first - 1);
    return { ...unit, source: account ?? source ?? cue };
  }
  // "Demnach habe …": the word is both.
  if (!source && isOne && grammar.sourceAdverbs.has(lower[cue.first])) return { ...unit, source: cue };
  if (isTold(paragraph, unit)) return { ...unit, source: agentIn(paragraph, range, grammar) };
  const prepositions = unit.cues.filter((each) => wordsOf(each).some((word) => grammar.sayingPrepositions.has(word)));
  // "Nach dem Treffen sagte sie": of time, not of source.
  const isTime =
    verbs.length > 0 &&
    prepositions.some(({ first, end }) => lower[first] === 'nach' && first === range.first && source?.first === end);
  if (isTime) {
    const told = { ...unit, source: null, cues: unit.cues.filter((each) => !prepositions.includes(each)) };
    return { ...told, source: speakerOf(paragraph, range, words, told) ?? source };
  }
  const [preposition] = prepositions;
  if (preposition && source && isAfter(paragraph, range, source, preposition, words))
    return { ...unit, source: null, cues: [], contents: [] };
  if (preposition)
    return source ? unit : { ...unit, source: besidePreposition(paragraph, range, grammar, preposition) };
  if (source && !(verbs.length > 0 && cannotSpeak(paragraph, source, grammar))) {
    if (verbs.length === 0 || !isThing(paragraph, source, words)) return unit;
    // "Die Schließung nannte | die Wirtin | falsch"
    const sayer = speakerOf(paragraph, range, words, { ...unit, cues: [cue] });
    return sayer && canSpeak(paragraph, sayer, words) ? { ...unit, source: sayer } : unit;
  }
  if (verbs.length === 0 && lower[cue.first] !== 'so' && source) return unit;
  const ordered = [cue, ...unit.cues.filter((each) => each !== cue)];
  const isAdverb = source !== null && source.end === source.first + 1 && grammar.adverbs.has(lower[source.first]);
  return {
    ...unit,
    source: speakerOf(paragraph, range, words, { ...unit, cues: ordered }) ?? (isAdverb ? null : source),
  };
}

/** "Nach dem Treffen begann der Umbau": of time, not of source, where nothing tells of words or of who has them. */
function isAfter(
  { lower, tokens: { words } }: AnyParagraph,
  { first: opens, end: closes }: TokenRange,
  source: TokenSpan,
  { first, end }: TokenSpan,
  { sayings, verbs }: LinkingWords,
): boolean {
  if (lower[first] !== 'nach' || end !== first + 1 || source.first !== end) return false;
  const tells = (word: string) => sayings.isAccount(word) || sayings.isSpeaker(word);
  if (words.slice(source.first, source.end).some(tells)) return false;
  return !lower.slice(opens, closes).some((word) => verbs.isFirstSubjunctive(word));
}

/** "laut | der Warte", "der Warte | zufolge". */
function besidePreposition(
  paragraph: AnyParagraph,
  range: TokenRange,
  grammar: Grammar,
  { first, end }: TokenSpan,
): TokenSpan | null {
  if (paragraph.lower[end - 1] === 'zufolge') return phraseBefore(paragraph, range, grammar, first);
  const phrase = nounPhraseAt(paragraph, grammar, end, range.end);
  return phrase ? { paragraph: paragraph.index, first: phrase.first, end: phrase.end } : null;
}

/** The longest noun phrase that ends where a token begins. */
function phraseBefore(paragraph: AnyParagraph, { first }: TokenRange, grammar: Grammar, end: number): TokenSpan | null {
  const { lower, index } = paragraph;
  for (let at = Math.max(first, end - LONGEST_SOURCE); at < end; at++) {
    if (grammar.auxiliaries.has(lower[at]) || grammar.prepositions.has(lower[at])) continue;
    if (nounPhraseAt(paragraph, grammar, at, end)?.end === end) return { paragraph: index, first: at, end };
  }
  return null;
}

/** Tokens of the longest phrase that is looked for. */
const LONGEST_SOURCE = 14;

/** Nouns in the dative or accusative, or behind a preposition of time or place, are no subjects: "den Helfern sagte er". */
function cannotSpeak({ lower, tokens: { words } }: AnyParagraph, { first, end }: TokenSpan, grammar: Grammar): boolean {
  const before = lower[first - 1] ?? '';
  // "Ursprünglich wollte er": a capital at the start of a sentence makes no name.
  const isAdverb = grammar.adverbs.has(lower[first]) && !/^(?:auch|selbst|dies|das|es|ihr)$/.test(lower[first]!);
  if (end === first + 1 && (isAdverb || lower[first]!.endsWith('lich'))) return true;
  if (isAdverb && grammar.prepositions.has(lower[first + 1])) return true;
  if (/^(?:von|vom|durch|aus)$/.test(before) || /^(?:von|vom|durch|aus|seitens)$/.test(lower[first]!)) return false;
  if (grammar.otherDeterminers.has(lower[first]) && !/^(?:viele|einige)/.test(lower[first]!)) return true;
  if (grammar.timeNouns.has(lower[end - 1]) || grammar.timeNouns.has(lower[first])) return true;
  // "in der Zeitung schreibt sie", "der Insel verbliebene Menschen": within another phrase.
  if (grammar.prepositions.has(before) && lower[first] === words[first]) return true;
  return grammar.prepositions.has(lower[first]) && words[first] !== lower[first];
}

/** Marks that end a clause. */
const CLAUSE_MARK = /^[,;:–„“"]$/;
/** Tokens before reporting words in which their clause begins. */
const REACH = 16;

/**
 * The speaker of reporting words without one, or with one that can't be: the subject of the cue's verb, what follows "so",
 * or the pronoun that opens the cue's clause ("die den Mut der Helfer | hervorhob").
 */
function speakerOf(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  words: LinkingWords,
  { cues, contents }: Unit,
): TokenSpan | null {
  const { grammar, sayings, verbs } = words;
  const { lower, index } = paragraph;
  const place = (range: TokenRange | undefined): TokenSpan | null =>
    range ? { paragraph: index, first: range.first, end: range.end } : null;
  const cue = cues[0]!;
  const inContent = (i: number) => contents.some((content) => content.first <= i && i < content.end);
  if (lower[cue.first] === 'so' && cue.end === cue.first + 1) {
    const phrase = nounPhraseAt(paragraph, grammar, cue.end, end);
    if (phrase) return place(phrase);
    return grammar.subjectPronouns.has(lower[cue.end]) ? place({ first: cue.end, end: cue.end + 1 }) : null;
  }
  // "Die Taucher haben das Wrack vermessen und bestätigt": the finite verb is the one with the subject.
  let verb = cue.first;
  if (verbs.isParticiple(lower[verb]!))
    for (let at = verb; at >= first; at--)
      if (grammar.auxiliaries.has(lower[at])) {
        verb = at;
        break;
      }
  // The nearest mark before, and what opens the clause behind it.
  let open = verb;
  while (open > first && !CLAUSE_MARK.test(lower[open - 1]!) && verb - open < REACH) open--;
  const isOpened = open > first && lower[open - 1] === ',';
  if ((isOpened || open === first) && verb > open && !inContent(open)) {
    const isSubordinate = grammar.subordinators.has(lower[open]);
    const at = isSubordinate ? open + 1 : open;
    const phrase = nounPhraseAt(paragraph, grammar, at, verb);
    if (isOpened && grammar.subjectPronouns.has(lower[at]) && !phrase) return place({ first: at, end: at + 1 });
    if (isSubordinate && phrase?.canBeSubject && lower[verb + 1] !== undefined && !inContent(at)) return place(phrase);
  }
  const clauseFirst = inContent(first) ? open : first;
  const found = sayerOf(paragraph, { first: clauseFirst, end }, verb, words) ?? anyBefore(clauseFirst);
  if (found && !inContent(found.first)) return place(found);
  return place(accountBefore(clauseFirst));

  /** "In einem Bericht der Warte heißt es": where the words stand, if nobody says them. */
  function accountBefore(from: number): TokenRange | undefined {
    for (let at = from; at < end; at++) {
      if (!/^(?:in|im|aus)$/.test(lower[at]!) || inContent(at)) continue;
      const phrase = nounPhraseAt(paragraph, grammar, at + 1, end);
      if (phrase && paragraph.tokens.words.slice(phrase.first, phrase.coreEnd).some(sayings.isAccount)) return phrase;
    }
    return undefined;
  }

  /** "Der Kutter fuhr aus und | meldete …": the first phrase of the clause that can be a subject. */
  function anyBefore(from: number): TokenRange | undefined {
    for (let at = from; at < verb; at++) {
      if (grammar.prepositions.has(lower[at])) {
        const inner = nounPhraseAt(paragraph, grammar, at + 1, verb);
        if (inner) at = inner.end - 1;
        continue;
      }
      if (grammar.subjectPronouns.has(lower[at]) && !nounPhraseAt(paragraph, grammar, at, verb))
        return { first: at, end: at + 1 };
      // "wollte der Verein": a verb looks like an adjective.
      const opens = grammar.nominativeDeterminers.has(lower[at]) || /^\p{Lu}/u.test(paragraph.tokens.words[at]!);
      const phrase = nounPhraseAt(paragraph, grammar, at, verb);
      if (opens && phrase?.canBeSubject) return phrase;
      if (opens && phrase) at = phrase.end - 1;
    }
    return undefined;
  }
}
