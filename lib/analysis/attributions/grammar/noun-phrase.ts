import type { TokenRange } from '../../text';
import { CLAIM_NOUNS, isCueVerbForm } from '../lexicon';
import { isCapitalised, isWord, type View } from '../view';
import {
  ALSO_NOUNS,
  AUXILIARIES,
  CLAUSE_BREAKS,
  DETERMINERS,
  isAdverb,
  OPENERS,
  PREPOSITIONS,
  PRONOUNS,
  SINGULAR_DETERMINERS,
  SPEAKER_NOUNS,
} from './words';

/** Words that start a noun phrase of its own. */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her']);
/** Longest noun phrase considered, in tokens. */
const LONGEST = 25;
/** Marks that may stand inside a noun phrase. */
const INNER_MARKS = new Set(["'s", "'", '’', '’s', '&', '-', '/', '.']);

/** True for a token at which a noun phrase read from right to left must stop. */
function stopsPhrase({ words, lower, quotationOf }: View, i: number): boolean {
  const word = lower[i]!;
  if (!isWord(words[i])) return !INNER_MARKS.has(word);
  if (quotationOf[i]! >= 0) return true;
  if (AUXILIARIES.has(word) || CLAUSE_BREAKS.has(word)) return !(isCapitalised(words[i]) && word === 'may');
  return isCueVerbForm(word) && !isCapitalised(words[i]) && !isNounUse(lower, i);
}

/** A form such as "call" that is a noun as often as a verb, after a noun. */
function isBareForm({ lower, words }: View, i: number): boolean {
  const previous = lower[i - 1] ?? '';
  return ALSO_NOUNS.has(lower[i]!) && isWord(words[i - 1]) && !PRONOUNS.has(previous) && !AUXILIARIES.has(previous);
}

/** How far back a determiner is looked for before a word that may be a noun, in tokens. */
const DETERMINER_REACH = 3;

/** A form such as "report" or "claims" used as a noun ("its daily report", "of calls"), by the words before it. */
export function isNounUse(lower: readonly string[], i: number): boolean {
  const previous = lower[i - 1];
  if (previous === undefined || PRONOUNS.has(previous)) return false;
  if (previous === "'s" || PREPOSITIONS.has(previous)) return true;
  for (let k = i - 1; k >= Math.max(0, i - DETERMINER_REACH); k--) {
    if (SINGULAR_DETERMINERS.has(lower[k]!) && !SPEAKER_NOUNS.has(previous)) return true;
    if (k === i - 1 && DETERMINERS.has(lower[k]!)) return true;
  }
  return false;
}

/**
 * The noun phrase that ends with token `last`, read leftwards to the start of its clause; an adverbial before it
 * ("In Geneva the ministry") is left out.
 * @param floor first token it may reach
 */
export function nounPhraseEndingAt(view: View, last: number, floor: number): TokenRange | null {
  const { lower } = view;
  if (last < floor) return null;
  if (PRONOUNS.has(lower[last]!)) return { first: last, end: last + 1 };
  // What stands right before the verb is a noun: "the phone call said".
  let first = isBareForm(view, last) ? last : last + 1;
  while (first > floor && last + 1 - first < LONGEST && !stopsPhrase(view, first - 1)) first--;
  while (first <= last && !isLastName(view, first, last) && isBeforePhrase(view, first)) first++;
  if (first <= last && PREPOSITIONS.has(lower[first]!)) first = afterAdverbial(lower, first, last);
  if (first > last) return null;
  return { first: lastPhraseStart(view, first, last), end: last + 1 };
}

/** A conjunction, a mark or an adverb: no noun phrase begins with it. */
const isBeforePhrase = ({ lower, words }: View, i: number) =>
  OPENERS.has(lower[i]!) || !isWord(words[i]) || isAdverb(lower[i]!);

/** "Kelly": an adverb by its ending only. */
const isLastName = ({ lower, words }: View, i: number, last: number) =>
  i === last && isCapitalised(words[i]) && !OPENERS.has(lower[i]!);

/** "a charge the ministry": two phrases side by side, of which the last one counts. */
function lastPhraseStart({ lower, words }: View, first: number, last: number): number {
  for (let i = last; i > first; i--) {
    const previous = lower[i - 1]!;
    if (CLAIM_NOUNS.has(previous) && isCapitalised(words[i]) && (lower[first] === 'a' || lower[first] === 'an'))
      return i;
    const joined =
      PREPOSITIONS.has(previous) ||
      DETERMINERS.has(previous) ||
      !isWord(previous) ||
      /^[\d.,]+$/.test(previous) ||
      previous === 'and';
    if (ARTICLES.has(lower[i]!) && !joined && previous !== "'s") return i;
  }
  return first;
}

/** Where the subject starts after an adverbial that starts at `first`: at the next determiner that continues no phrase. */
function afterAdverbial(lower: readonly string[], first: number, last: number): number {
  for (let i = first + 2; i <= last; i++) {
    const previous = lower[i - 1]!;
    if (DETERMINERS.has(lower[i]!) && !PREPOSITIONS.has(previous) && !DETERMINERS.has(previous) && previous !== 'and') {
      return i;
    }
  }
  return last + 1;
}

/** The head of a noun phrase: its last word before a preposition or a relative clause ("documents from his return"). */
export function headOf({ lower }: View, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const joins = PREPOSITIONS.has(lower[i]!) || lower[i] === 'that' || lower[i] === 'who' || lower[i] === ',';
    if (joins || (lower[i]!.endsWith('ed') && PREPOSITIONS.has(lower[i + 1] ?? ''))) return i - 1;
  }
  return end - 1;
}
