import type { Context } from './context';
import type { Name } from '../names/names';
import { coreEnd } from './phrase-type';
import { matchesWithin, type Words } from '../word-view';

/** How far an office is read behind "is", in words. */
const REACH = 20;

/**
 * "X is the head of the port.": the sentence tells who its subject is. Only of a name that a sentence of the reporter's begins
 * with, and only an office or a trade with its article, since "X is a danger" tells nothing.
 */
export function isClause(words: Words, { first, runFirst, end }: Name): Context | undefined {
  const { keys, initial, quoted } = words;
  const { grammar, organs } = words.lexicon;
  const from = initial[runFirst] ? runFirst : initial[runFirst - 1] ? runFirst - 1 : first;
  if (!initial[from] || quoted[first] || !grammar.becomings.has(keys[end])) return undefined;
  if (!grammar.articles.has(keys[end + 1])) return undefined;
  const stop = sentenceEnd(words, end + 2);
  const core = coreEnd(words, end + 2, stop);
  const noun = matchesWithin(words, end + 2, core).at(-1);
  const tells =
    noun?.end === core &&
    noun.senses.noun !== undefined &&
    !noun.senses.noun.plural &&
    noun.senses.noun.strength !== 'unnamed' &&
    !organs.has(noun.senses.noun.lemma.split(' ').at(-1)!);
  return tells ? { first: end + 2, end: stop, where: 'after' } : undefined;
}

function sentenceEnd({ raw, initial, keys, lexicon }: Words, from: number): number {
  let end = from;
  while (
    end < keys.length &&
    end - from < REACH &&
    !initial[end] &&
    !/^[,;:.?!()“”"—–]$/.test(raw[end]!) &&
    !lexicon.grammar.clauseBreaks.has(raw[end])
  )
    end++;
  return end;
}
