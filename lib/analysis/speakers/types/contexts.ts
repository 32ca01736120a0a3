import { appositionBefore } from './apposition-before';
import type { Context } from './context';
import { continuesLeft } from './continues-left';
import { isClause } from './is-clause';
import { opensClause } from './next-clause';
import type { Name } from '../names/names';
import { coreEnd } from './phrase-type';
import { matchesWithin, type Match, type Words } from '../word-view';

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
