import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import type { Grammar } from './words';
import { nounPhraseAt } from './noun-phrase';

/**
 * The subject of a main clause with its finite verb at `verb`: what stands before it, or the first phrase behind it that can
 * be a nominative. "Die Stadt | fordert …", "Gestern forderte | die Stadt | …".
 */
export function subjectOf(
  paragraph: AnyParagraph,
  grammar: Grammar,
  clause: TokenRange,
  verb: number,
): TokenRange | undefined {
  // "Ihre Haltung nannte er feige": the pronoun can't be the object.
  if (/^(?:er|wir|ich)$/.test(paragraph.lower[verb + 1] ?? '') && verb + 1 < clause.end)
    return { first: verb + 1, end: verb + 2 };
  return before(paragraph, grammar, clause, verb) ?? subjectBehind(paragraph, grammar, verb, clause.end);
}

function before(
  paragraph: AnyParagraph,
  grammar: Grammar,
  { first }: TokenRange,
  verb: number,
): TokenRange | undefined {
  const { lower } = paragraph;
  let from = first;
  const opensNothing = (word: string) =>
    grammar.clauseConjunctions.has(word) || FOCUS.test(word) || !/^\p{L}/u.test(word);
  while (from < verb && opensNothing(lower[from]!)) from++;
  let end = verb;
  while (end > from + 1 && grammar.adverbs.has(lower[end - 1])) end--;
  if (end === from + 1 && grammar.subjectPronouns.has(lower[from])) return { first: from, end };
  const phrase = nounPhraseAt(paragraph, grammar, from, end);
  // "Eigenen Angaben zufolge zählt | der Verein …"
  if (!phrase?.canBeSubject || lower[phrase.end] === 'zufolge') return undefined;
  // What stands between the phrase and the verb may be a relative clause, but not another phrase.
  const isWhole = phrase.end === end || isAside(phrase.end, end) || isCircumstance(phrase.end);
  return isWhole ? { first: from, end: phrase.end } : undefined;

  function isAside(at: number, to: number): boolean {
    // "Die Chefin der Werft, Tochter des Gründers, Ilse Brandt, lobte …": an apposition more.
    const goesOn = lower[at] === ',' || (lower[at - 1] === ',' && /^\p{Lu}/u.test(paragraph.tokens.words[at]!));
    return goesOn && lower[to - 1] === ',';
  }
  function isCircumstance(at: number): boolean {
    return grammar.prepositions.has(lower[at]);
  }
}

/** "Auch die Wirtin | lobt …" */
const FOCUS = /^(?:auch|selbst|sogar|nur|allein|gerade)$/;

/** Tokens behind the verb in which a subject is looked for. */
const REACH = 14;

/** The first phrase behind a verb that can be its subject: "Gestern forderte | die Stadt | …". */
export function subjectBehind(
  paragraph: AnyParagraph,
  grammar: Grammar,
  verb: number,
  end: number,
): TokenRange | undefined {
  const {
    lower,
    tokens: { words },
  } = paragraph;
  const limit = Math.min(end, verb + REACH);
  for (let at = verb + 1; at < limit;) {
    const word = lower[at]!;
    if (/^[,;:.!?„“"]$/.test(word) && at > verb + 1) return undefined;
    if (grammar.subjectPronouns.has(word) && !nounPhraseAt(paragraph, grammar, at, end))
      return { first: at, end: at + 1 };
    if (grammar.prepositions.has(word)) {
      const inner = nounPhraseAt(paragraph, grammar, at + 1, end);
      at = inner ? inner.coreEnd : at + 1;
      continue;
    }
    const phrase = nounPhraseAt(paragraph, grammar, at, end);
    if (phrase?.canBeSubject) return { first: at, end: phrase.end };
    if (phrase) at = phrase.coreEnd;
    else if (grammar.adverbs.has(word) || /^\p{Ll}/u.test(words[at]!)) at++;
    else return undefined;
  }
  return undefined;
}
