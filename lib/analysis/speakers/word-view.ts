import type { Span } from '../contract';
import type { Paragraph } from '../paragraph';
import { QuoteState, startsLetter, startsUpper } from '../text';
import type { Senses, SpeakersPart } from './lexicon';
import type { PhraseStart } from './phrase-start';
import { factsIn, type WordFacts } from './word-facts';

/** A phrase of the lexicon found in a paragraph: words `[first, end)`. */
export interface Match {
  readonly first: number;
  readonly end: number;
  readonly senses: Senses;
  readonly key: string;
}

/**
 * A paragraph's words as this stage reads them: initials and abbreviations joined with their full stops, "US-led" cut in
 * two. Columns, as the tokens are; offsets are offsets into the whole text.
 */
export interface Words {
  readonly paragraph: Paragraph;
  /** What its language knows beforehand. */
  readonly lexicon: SpeakersPart;
  readonly raw: readonly string[];
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Begins with a capital, or with a particle and a hyphen before one: "al-Assad". */
  readonly capital: readonly boolean[];
  /** First word of a sentence, of a quotation, or after a colon or a dash. */
  readonly initial: readonly boolean[];
  /** Inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Written in capitals throughout, so that capitals tell nothing. */
  readonly shouting: boolean;
  /** The longest phrase of the lexicon from each word on. */
  readonly matches: readonly (Match | undefined)[];
}

const OPENING = new Set(['“', '"', ':', '—', '–', '‘', '``', '(', '•', '-']);

/** Reads a paragraph; the sentences' beginnings come from the text stage. Linear. */
export function wordsOf(paragraph: Paragraph): Words {
  const { tokens, sentences } = paragraph;
  const lexicon = paragraph.language.speakers();
  const { compoundEnd, shapes } = lexicon;
  const factsOf = factsIn(lexicon);
  const count = tokens.words.length;
  const raw: string[] = [];
  const facts: WordFacts[] = [];
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const capital: boolean[] = [];
  const initial: boolean[] = [];
  const quoted: boolean[] = [];
  const add = (word: string, start: number, end: number, isInitial: boolean, isQuoted: boolean) => {
    const fact = factsOf(word);
    raw.push(word);
    facts.push(fact);
    keys.push(fact.key);
    starts.push(start);
    ends.push(end);
    capital.push(fact.capital);
    initial.push(isInitial);
    quoted.push(isQuoted);
  };
  const glued = (i: number) => i < count && tokens.starts[i] === tokens.ends[i - 1];

  for (let i = 0, sentence = 0; i < count;) {
    let word = tokens.words[i]!;
    let end = i + 1;
    while (sentence < sentences.length && sentences[sentence]!.first < i) sentence++;
    const isFirst = sentences[sentence]?.first === i;
    const isQuoted = paragraph.quoteStates[i] !== QuoteState.outside;
    if (tokens.words[end] === '.' && glued(end) && end + 1 < count && shapes.abbreviation.test(word)) {
      word += '.';
      end++;
    } else if (tokens.words[end] === '-' && glued(end) && glued(end + 1) && /\.$|^\d+$/.test(word)) {
      word += `-${tokens.words[end + 1]!}`;
      end += 2;
    }
    const before = raw.at(-1);
    // A full stop inside "Brig. Gen." ends no sentence.
    const joined = before !== undefined && before.endsWith('.') && before.length > 1;
    const isInitial = before === undefined || OPENING.has(before) || (isFirst && !joined);
    const tail = word.includes('-') ? compoundEnd.exec(word)?.[0] : undefined;
    const [from, to] = [tokens.starts[i]!, tokens.ends[end - 1]!];
    if (tail && tail.length < word.length) {
      const cut = to - tail.length;
      add(word.slice(0, -tail.length), from, cut, isInitial, isQuoted);
      add(tail, cut, to, false, isQuoted);
    } else add(word, from, to, isInitial, isQuoted);
    i = end;
  }

  const shouting = isShouting(facts);
  const words = { paragraph, lexicon, raw, keys, starts, ends, capital, initial, quoted, shouting };
  return { ...words, matches: matchesOf(words, facts) };
}

/** Three words or more, all in capitals. */
function isShouting(facts: readonly WordFacts[]): boolean {
  let long = 0;
  for (const { isLong, isUpperCase } of facts) {
    if (!isLong) continue;
    if (!isUpperCase) return false;
    long++;
  }
  return long > 2;
}

function matchesOf(words: Omit<Words, 'matches'>, facts: readonly WordFacts[]): (Match | undefined)[] {
  const matches: (Match | undefined)[] = [];
  // Most words begin nothing, and are no slip.
  for (let i = 0; i < facts.length; i++)
    matches.push(longestPhrase(words, facts[i]!.phrases, i) ?? slipAt(words, facts[i]!, i));
  return matches;
}

/** The longest of the lexicon's phrases that begin with word `i` whose capitals fit. */
function longestPhrase(words: Omit<Words, 'matches'>, start: PhraseStart | undefined, i: number): Match | undefined {
  if (!start) return undefined;
  const { lexicon, keys, capital, initial } = words;
  const isDefinite = lexicon.grammar.definiteArticles.has(keys[i]);
  const starts = [start];
  for (let at: PhraseStart | undefined = start; at;) {
    at = at.with(keys[i + starts.length]);
    if (at) starts.push(at);
  }
  for (let length = starts.length; length > 0; length--) {
    const { key, senses } = starts[length - 1]!;
    if (!senses) continue;
    // "The National Weather Service" is not The National.
    if (isDefinite && capital[i + length]) continue;
    // "The Australian arm" is not The Australian.
    if (isDefinite && isAdjective(lexicon, key, keys[i + length])) continue;
    const fitting = fit(senses, words, i, length);
    if (fitting)
      return {
        first: i,
        end: i + length,
        senses: length === 1 && (initial[i] || capital[i + 1]) ? common(fitting) : fitting,
        key,
      };
  }
  return undefined;
}

/** A long name of the lexicon with a slip in it. */
function slipAt({ lexicon, capital, shouting }: Omit<Words, 'matches'>, facts: WordFacts, i: number) {
  if (!capital[i] || shouting || facts.key.length < 7) return undefined;
  const meant = lexicon.slips.get(facts.typoKey);
  return meant === undefined
    ? undefined
    : { first: i, end: i + 1, senses: { body: lexicon.phrases.get(meant)!.body! }, key: facts.key };
}

/** A people's name before a noun of theirs: no verb, preposition or mark follows. */
function isAdjective({ phrases, grammar, shapes }: SpeakersPart, key: string, next = ''): boolean {
  if (phrases.get(key.slice(key.indexOf(' ') + 1))?.place?.kind !== 'adjective') return false;
  return (
    startsLetter(next) &&
    !grammar.verbs.has(next) &&
    !grammar.prepositions.has(next) &&
    !grammar.and.has(next) &&
    !shapes.endsAsVerb(next)
  );
}

/** A sentence's first word has a capital anyway, and so has a word of a longer name: "Economist Ann Lee" is no newspaper. */
function common(senses: Senses): Senses {
  if (!senses.body || senses.exact || !(senses.noun ?? senses.skip)) return senses;
  const { body: _, exact: __, ...rest } = senses;
  return rest;
}

/** "al Qaeda" inside a sentence: the article has no capital. */
const isArticleOfName = ({ grammar }: SpeakersPart, raw: readonly string[], i: number) =>
  grammar.articlesOfNames.has(raw[i]) && startsUpper(raw[i + 1] ?? '');

/** The senses left when the word's capitals are looked at: names need one, acronyms need theirs. */
function fit(
  senses: Senses,
  { lexicon, raw, capital, shouting }: Omit<Words, 'matches'>,
  first: number,
  length: number,
): Senses | undefined {
  // Nouns are by far the most: they fit however they are written.
  if (!(senses.body || senses.place || senses.leader)) return senses;
  const { body, exact } = senses;
  if (exact && !shouting) {
    if (isWritten(raw.slice(first, first + length), exact)) return senses;
  } else {
    const isSmall = body !== undefined && body.id[0] !== body.id[0]!.toUpperCase();
    if (capital[first]! || isSmall || length > 2 || isArticleOfName(lexicon, raw, first)) return senses;
  }
  const { body: _, place: __, leader: ___, exact: ____, ...common } = senses;
  return Object.keys(common).length > 0 ? common : undefined;
}

const isWritten = (raw: readonly string[], exact: string) => raw.join(' ').replace(/\./g, '') === exact;

/** The words' text as the article has it. */
export function textOf(text: string, words: Words, first: number, end: number): string {
  return text.slice(words.starts[first], words.ends[end - 1]);
}

export function spanOf(words: Words, first: number, end: number): Span {
  return { start: words.starts[first]!, end: words.ends[end - 1]! };
}

/** The first word that ends after an offset, by bisection. */
export function wordAt({ ends }: Words, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Phrases of the lexicon in `[first, end)`, left to right, none overlapping another. */
export function matchesWithin(words: Words, first: number, end: number): Match[] {
  const found: Match[] = [];
  for (let i = first; i < end;) {
    const match = words.matches[i];
    if (match && match.end <= end) {
      found.push(match);
      i = match.end;
    } else i++;
  }
  return found;
}

/** Words of a sentence that are looked through for its beginning. */
const SENTENCE = 90;

/** The word that the sentence of a word begins with. */
export function sentenceStart({ initial, capital }: Words, i: number): number {
  let at = i;
  while (at > 0 && i - at < SENTENCE && !(initial[at] && capital[at])) at--;
  return at;
}
