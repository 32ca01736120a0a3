import type { Context } from './context';
import { isClause } from './is-clause';
import { opensClause } from './next-clause';
import type { SpeakersPart } from '../lexicon';
import type { Name } from '../names/names';
import { coreEnd } from './phrase-type';
import { matchesWithin, type Match, type Words } from '../words';

export type { Context } from './context';

/** How far words are read for a title or an apposition. */
const BEFORE = 12;
const AFTER = 30;

/**
 * What is said of a person right where the name stands: titles before ("militia commander X"), appositions on either
 * side ("the UN's pointman for Syria, X", "X, Observatory director"), and what follows with a preposition ("X of Oxfam").
 */
export function contextsOf(words: Words, name: Name): Context[] {
  const contexts = [
    titleBefore(words, name),
    appositionBefore(words, name),
    ...appositionsAfter(words, name),
    isClause(words, name),
  ];
  return contexts.filter((context) => context !== undefined);
}

const isMark = (word: string) => /^[^\p{L}\p{N}]+$/u.test(word);

/** The words of the same noun phrase before the name. */
function titleBefore(words: Words, { first, runFirst }: Name): Context | undefined {
  const { grammar, offices } = words.lexicon;
  let at = runFirst;
  while (at > 0 && runFirst - at < BEFORE && continuesLeft(words, at - 1)) at--;
  // "special representative for Iran Brian Hook": the place belongs to the office.
  const link = grammar.definiteArticles.has(words.keys[at - 1]) ? at - 2 : at - 1;
  const office =
    at < first &&
    grammar.titleTies.has(words.keys[link]) &&
    !offices.honorificsOfOne.has(words.keys[at]) &&
    !officeEndsAt(words, at, first) &&
    officeBefore(words, link);
  if (office) {
    at = office.first;
    while (at > 0 && runFirst - at < BEFORE && continuesLeft(words, at - 1)) at--;
  }
  while (at < first && !words.matches[at]) at++;
  if (at === first || !belongs(words, at, first)) return undefined;
  return { first: at, end: first, where: 'before' };
}

/** "The lawyer for the former minister X": the name is the one's whose office stands right before it. */
function officeEndsAt(words: Words, from: number, first: number): boolean {
  const matches = matchesWithin(words, from, first);
  // "commander in Europe Gen. X": the place belongs to the office before it.
  if (matches.at(-1)?.end !== first || matches.some(({ senses }) => senses.body ?? senses.place)) return false;
  const { title, noun, modifier } = matches.at(-1)!.senses;
  return title === true || (noun !== undefined && !noun.plural && !modifier);
}

/** Does the word right before the name say something of its bearer? */
function belongs(words: Words, from: number, first: number): boolean {
  if (words.lexicon.grammar.genitive.has(words.keys[first - 1]) || words.keys[first - 1] === "'") {
    return matchesWithin(words, from, first - 1).some(
      ({ senses, end }) => end === first - 1 && (senses.body ?? senses.place),
    );
  }
  return matchesWithin(words, from, first).at(-1)?.end === first;
}

/** The person's office that ends right before word `end`. */
export function officeBefore(words: Words, end: number): Match | undefined {
  for (let at = end - 1; at >= Math.max(0, end - 4); at--) {
    const match = words.matches[at];
    if (
      match?.end === end &&
      match.senses.noun &&
      !match.senses.noun.plural &&
      !words.lexicon.organs.has(match.senses.noun.lemma.split(' ').at(-1)!)
    )
      return match;
  }
  return undefined;
}

/** "praised", "generally", "regarding": an unknown word that ends like a verb or an adverb. */
export const isVerbForm = (words: Words, i: number) =>
  !words.capital[i] && words.lexicon.shapes.isVerbForm(words.keys[i]!) && !coveredBy(words, i);

/** Asked of many words, as is the next: no list is made for it. */
function coveredBy({ matches }: Words, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - 2); at--) if ((matches[at]?.end ?? -1) > i) return true;
  return false;
}

/** "Chief [of] staff": inside a noun that the lexicon has as one. */
function isInOffice({ matches }: Words, i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 2); at--)
    if (matches[at]?.senses.noun && matches[at]!.end > i + 1) return true;
  return false;
}

/** Is a word part of the noun phrase that goes on right of it? */
export function continuesLeft(words: Words, i: number): boolean {
  const { grammar } = words.lexicon;
  const key = words.keys[i]!;
  // "WHO" is no pronoun.
  if (grammar.genitive.has(key) || key === "'" || (grammar.who.has(key) && words.matches[i]?.senses.body)) return true;
  if (isInOffice(words, i)) return true;
  return (
    !isMark(words.raw[i]!) &&
    !(grammar.determiners.has(key) && !words.matches[i]?.senses.noun) &&
    !grammar.prepositions.has(key) &&
    !grammar.verbs.has(key) &&
    !isPronoun(words.lexicon, key) &&
    !isVerbForm(words, i)
  );
}

/** "a senior Hamas official, X": the noun phrase left of the comma, if it names an office. */
function appositionBefore(words: Words, { runFirst }: Name): Context | undefined {
  const comma = leftOfTitles(words, runFirst);
  if (words.raw[comma] !== ',') return undefined;
  let first = comma;
  while (
    first > 0 &&
    comma - first < BEFORE &&
    !/^[,;:.“”"()—–]$/.test(words.raw[first - 1]!) &&
    !isVerb(words, first - 1)
  )
    first--;
  const who = beforeWho(words, first - 1);
  const opening = first;
  first = who ?? afterDeterminer(words, first, comma);
  // "After years at the navy, Mr X said": an adverbial.
  if (first === opening && words.initial[first] && isAdverbial(words, first)) return undefined;
  const oneOf = oneOfAt(words, comma - 1, first);
  if (oneOf !== undefined) first = oneOf;
  else while (first < comma && !words.matches[first] && !words.capital[first]) first++;
  if (first === comma) return undefined;
  const core = matchesWithin(words, first, oneOf !== undefined ? comma : coreEnd(words, first, comma));
  const role = core.at(-1)?.senses;
  const names =
    role?.noun &&
    (oneOf !== undefined || !role.noun.plural) &&
    !words.lexicon.organs.has(role.noun.lemma.split(' ').at(-1)!);
  // "the man who took the child, X": that he is a man tells nothing.
  const tellsNothing = who !== undefined && role?.noun?.strength === 'weak' && role.noun.type === 'witness';
  return names && !tellsNothing ? { first, end: comma, where: 'before' } : undefined;
}

const isAdverbial = ({ keys, lexicon }: Words, first: number) =>
  lexicon.grammar.prepositions.has(keys[first]) && !lexicon.grammar.as.has(keys[first]);

/** Where the noun phrase with the last article in `[first, end)` that no preposition stands before begins. */
function afterDeterminer(words: Words, first: number, end: number): number {
  const { phraseOpeners, prepositions } = words.lexicon.grammar;
  for (let at = end - 1; at > first; at--) {
    const begins = !coveredBy(words, at) && phraseOpeners.has(words.keys[at]);
    if (begins && !prepositions.has(words.keys[at - 1])) return at + 1;
  }
  return first;
}

/** "[a doctor] who treated the child, X": who did it, for what is said behind "who". */
function beforeWho(words: Words, who: number): number | undefined {
  const { who: relatives, phraseOpeners } = words.lexicon.grammar;
  if (!relatives.has(words.keys[who])) return undefined;
  const determiner = [2, 3, 4, 5].find((back) => phraseOpeners.has(words.keys[who - back]));
  return determiner && who - determiner + 1;
}

/** The place left of the title that stands right before a name. */
function leftOfTitles(words: Words, runFirst: number): number {
  let at = runFirst - 1;
  while (at > 0 && runFirst - at < 5 && words.raw[at] !== ',' && continuesLeft(words, at)) at--;
  return at;
}

const isVerb = (words: Words, i: number) =>
  words.lexicon.grammar.verbs.has(words.keys[i]) && !words.lexicon.grammar.and.has(words.keys[i]);

function appositionsAfter(words: Words, name: Name): Context[] {
  const { end } = name;
  const { grammar, deeds } = words.lexicon;
  const mark = words.raw[end];
  if (grammar.employers.has(words.keys[end])) {
    const stop = phraseEnd(words, end + 1);
    return stop > end + 1 ? [{ first: end + 1, end: stop, where: 'of' }] : [];
  }
  if (mark === undefined || !/^(,|\(|—|–|-|--)$/.test(mark) || opensClause(words, name)) return [];
  // "Lund — from Mayor Brandt to the board, all saw it": an adverbial.
  if (/^(—|–|-|--)$/.test(mark) && grammar.prepositions.has(words.keys[end + 1])) return [];
  let first = end + 1;
  if ((/^\d+$/.test(words.keys[first] ?? '') || grammar.aged.has(words.keys[first])) && words.raw[first + 1] === ',')
    first += 2;
  if (grammar.employersBehindMark.has(words.keys[first])) {
    return [{ first: first + 1, end: phraseEnd(words, first + 1), where: 'of' }];
  }
  if (
    grammar.who.has(words.keys[first]) &&
    deeds.works.has(words.keys[first + 1]) &&
    deeds.worksTies.has(words.keys[first + 2])
  )
    return [{ first: first + 3, end: phraseEnd(words, first + 3), where: 'of' }];
  if (grammar.who.has(words.keys[first]) || grammar.whose.has(words.keys[first])) {
    if (!deeds.leads.has(words.keys[first + 1]) && !deeds.serves.has(words.keys[first + 1])) return [];
    first += 2;
  }
  const stop = phraseEnd(words, first);
  if (stop <= first || grammar.verbs.has(words.keys[first])) return [];
  return isApposition(words, first, stop) ? [{ first, end: stop, where: 'after' }] : [];
}

/** An apposition runs to the next mark or finite verb. */
function phraseEnd(words: Words, first: number): number {
  let end = first;
  while (
    end < words.keys.length &&
    end - first < AFTER &&
    !/^[,;:.“”"?!()—–]$/.test(words.raw[end]!) &&
    !stopsPhrase(words, end)
  )
    end++;
  return end;
}

const stopsPhrase = (words: Words, i: number) =>
  words.lexicon.grammar.verbs.has(words.keys[i]) && !words.lexicon.grammar.goneOver.has(words.keys[i]);

/** Says what the name is: its first noun is an office or a body, and it isn't the next name of a list. */
function isApposition(words: Words, first: number, end: number): boolean {
  const { grammar, organs } = words.lexicon;
  const core = coreEnd(words, first, end);
  const matches = matchesWithin(words, first, core > first ? core : end);
  const noun = matches.findLast(({ senses }) => senses.noun ?? senses.title);
  const article = grammar.determiners.has(words.keys[first]);
  if (!noun) return article && matches.some(({ senses }) => senses.body);
  // "X, Health Minister Y and Z", "X, his wife Y", "X, her label and …": what is said belongs to the next name.
  const nameAfter = noun.end < core && words.capital[noun.end] && !words.matches[noun.end];
  const relative = grammar.possessives.has(words.keys[first]) && (nameAfter || isListed(words, first, end));
  const isOrgan = organs.has(noun.key.split(' ').at(-1)!) && !article;
  return !(nameAfter && !article) && !relative && !isOrgan;
}

/** "X, her label and two friends", "X, his clerk, his cook and …": those with her, not who she is. */
const isListed = (words: Words, first: number, end: number) =>
  words.keys.slice(first, end).some((key) => words.lexicon.grammar.and.has(key)) ||
  (words.raw[end] === ',' && words.lexicon.grammar.determiners.has(words.keys[end + 1]));

/** "X and [her] lawyer", "X, [her] label and two friends": the possessive of somebody named with what is hers. */
export function possessiveAfter(words: Words, { end }: Name): string | undefined {
  const { grammar, pronouns } = words.lexicon;
  const key = words.keys[end + 1] ?? '';
  if (!grammar.possessives.has(key) || !(pronouns.male.has(key) || pronouns.female.has(key))) return undefined;
  const listed = words.raw[end] === ',' && isListed(words, end + 1, phraseEnd(words, end + 1));
  return grammar.and.has(words.keys[end]) || listed ? key : undefined;
}

function isPronoun({ pronouns }: SpeakersPart, key: string): boolean {
  return pronouns.male.has(key) || pronouns.female.has(key) || pronouns.plural.has(key) || pronouns.relative.has(key);
}

/** Where "one of" begins in the words before a comma: "one of the family's attorneys, X". */
function oneOfAt(words: Words, last: number, first: number): number | undefined {
  const { grammar, heads } = words.lexicon;
  for (let at = last; at >= Math.max(0, first - 2); at--)
    if (grammar.one.has(words.keys[at]) && heads.of.has(words.keys[at + 1])) return at;
  return undefined;
}
