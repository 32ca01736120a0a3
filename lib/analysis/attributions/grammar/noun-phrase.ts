import type { TokenRange } from '../../text';

import { isCapitalised, isWord, type View } from '../view';

/** Longest noun phrase considered, in tokens. */
const LONGEST = 25;
/** Marks that may stand inside a noun phrase. */
const INNER_MARKS = new Set(["'", '’', '&', '-', '/', '.']);

/** True for a token at which a noun phrase read from right to left must stop. */
function stopsPhrase({ words, lower, quotationOf, grammar, cues }: View, i: number): boolean {
  const word = lower[i]!;
  if (!isWord(words[i])) return !INNER_MARKS.has(word) && !grammar.genitive.has(word);
  if (quotationOf[i]! >= 0) return true;
  if (grammar.auxiliaries.has(word) || grammar.clauseBreaks.has(word))
    return !(isCapitalised(words[i]) && grammar.mayWords.has(word));
  // "…, | state bank officials said": after a mark no verb stands without its subject.
  if (
    grammar.alsoNouns.has(word) &&
    !isWord(words[i - 1]) &&
    cues.verbs.get(word)?.every(({ form }) => form.base && !form.past)
  )
    return false;
  return cues.verbs.has(word) && !isCapitalised(words[i]) && !isNounUse({ grammar, lower }, i);
}

/** A form such as "call" that is a noun as often as a verb, after a noun. */
function isBareForm({ lower, words, grammar }: View, i: number): boolean {
  const previous = lower[i - 1] ?? '';
  return (
    grammar.alsoNouns.has(lower[i]) &&
    isWord(words[i - 1]) &&
    !grammar.pronouns.has(previous) &&
    !grammar.auxiliaries.has(previous)
  );
}

/** How far back a determiner is looked for before a word that may be a noun, in tokens. */
const DETERMINER_REACH = 3;

/** A form such as "report" or "claims" used as a noun ("its daily report", "of calls"), by the words before it. */
export function isNounUse({ lower, grammar }: Pick<View, 'lower' | 'grammar'>, i: number): boolean {
  const previous = lower[i - 1];
  if (previous === undefined || grammar.pronouns.has(previous)) return false;
  if (grammar.possessives.has(previous) || grammar.prepositions.has(previous)) return true;
  for (let k = i - 1; k >= Math.max(0, i - DETERMINER_REACH) && isWord(lower[k]); k--) {
    if (grammar.singularDeterminers.has(lower[k]) && !grammar.speakerNouns.has(previous)) return true;
    if (k === i - 1 && grammar.determiners.has(lower[k])) return true;
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
  if (view.grammar.pronouns.has(lower[last])) return { first: last, end: last + 1 };
  // What stands right before the verb is a noun: "the phone call said".
  let first = isBareForm(view, last) ? last : last + 1;
  while (first > floor && last + 1 - first < LONGEST && !stopsPhrase(view, first - 1)) first--;
  while (first <= last && !isLastName(view, first, last) && isBeforePhrase(view, first)) first++;
  if (first <= last && view.grammar.prepositions.has(lower[first])) first = afterAdverbial(view, first, last);
  if (first > last) return null;
  return { first: lastPhraseStart(view, first, last), end: last + 1 };
}

/** A conjunction, a mark or an adverb: no noun phrase begins with it. */
const isBeforePhrase = ({ lower, words, grammar }: View, i: number) =>
  grammar.openers.has(lower[i]) || !isWord(words[i]) || grammar.isAdverb(lower[i]!);

/** "Kelly": an adverb by its ending only. */
const isLastName = ({ lower, words, grammar }: View, i: number, last: number) =>
  i === last && isCapitalised(words[i]) && !grammar.openers.has(lower[i]);

/** "a charge the ministry": two phrases side by side, of which the last one counts. */
function lastPhraseStart({ lower, words, cues, grammar }: View, first: number, last: number): number {
  for (let i = last; i > first; i--) {
    const previous = lower[i - 1]!;
    if (cues.words.claimNouns.has(previous) && isCapitalised(words[i]) && grammar.indefiniteArticles.has(lower[first]))
      return i;
    const joined =
      grammar.prepositions.has(previous) ||
      grammar.determiners.has(previous) ||
      !isWord(previous) ||
      /^[\d.,]+$/.test(previous) ||
      grammar.additives.has(previous);
    if (grammar.phraseOpeners.has(lower[i]) && !joined && !grammar.possessives.has(previous)) return i;
  }
  return first;
}

/** Where the subject starts after an adverbial that starts at `first`: at the next determiner that continues no phrase. */
function afterAdverbial({ lower, grammar }: View, first: number, last: number): number {
  for (let i = first + 2; i <= last; i++) {
    const previous = lower[i - 1]!;
    if (
      grammar.determiners.has(lower[i]) &&
      !grammar.prepositions.has(previous) &&
      !grammar.determiners.has(previous) &&
      !grammar.additives.has(previous)
    ) {
      return i;
    }
  }
  return last + 1;
}

/** The head of a noun phrase: its last word before a preposition or a relative clause ("documents from his return"). */
export function headOf({ lower, grammar }: View, { first, end }: TokenRange): number {
  for (let i = first + 1; i < end; i++) {
    const joins =
      grammar.prepositions.has(lower[i]) ||
      grammar.complementizers.has(lower[i]) ||
      grammar.personalRelatives.has(lower[i]) ||
      lower[i] === ',';
    if (joins || (grammar.isPastForm(lower[i]!) && grammar.prepositions.has(lower[i + 1] ?? ''))) return i - 1;
  }
  return end - 1;
}
