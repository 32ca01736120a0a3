import { continuesLeft } from '../types/continues-left';
import type { Name } from '../names/names';
import type { Words } from '../word-view';

/**
 * How a name stands in its sentence: in a phrase of its own, behind a preposition, or only aside (inside a quotation, in a
 * comparison, before a noun that it modifies), where no pronoun takes it up.
 */
export type Standing = 'own' | 'oblique' | 'aside';

/** Words that are skipped between a preposition and the name it governs. */
const WORDS_BETWEEN = 6;

export function standingOf(words: Words, name: Name): Standing {
  const { grammar } = words.lexicon;
  if (words.quoted[name.first] || modifiesNoun(words, name)) return 'aside';
  // "Norra's King X": whose somebody is, not who the sentence is about.
  if (grammar.genitive.has(words.keys[name.end])) return 'oblique';
  let at = name.runFirst;
  while (at > 0 && name.runFirst - at < WORDS_BETWEEN && continuesLeft(words, at - 1)) {
    // "On Tuesday the ministry …": the preposition is the day's.
    if (grammar.never.has(words.keys[at - 1]) || /\d/.test(words.keys[at - 1]!)) return 'own';
    at--;
  }
  while (at > 0 && grammar.determiners.has(words.keys[at - 1])) at--;
  const before = words.keys[at - 1];
  if (grammar.than.has(before)) return 'aside';
  return grammar.governing.has(before) ? 'oblique' : 'own';
}

/** "An upcoming Vidora documentary", "her Vidora special": the article belongs to the noun behind the name. */
function modifiesNoun(words: Words, { runFirst, end }: Name): boolean {
  const { grammar } = words.lexicon;
  const behind = words.raw[end] ?? '';
  if (!/^\p{Ll}{3}/u.test(behind) || grammar.prepositions.has(words.keys[end])) return false;
  let at = runFirst;
  while (at > 0 && runFirst - at < WORDS_BETWEEN && continuesLeft(words, at - 1) && !words.capital[at - 1]) at--;
  return (
    (grammar.indefiniteArticles.has(words.keys[at - 1]) || grammar.ownedBy.has(words.keys[at - 1])) &&
    !grammar.verbs.has(words.keys[end])
  );
}

/** Does a sentence begin between two names? What stands behind a dash or a bracket goes on with its own. */
export function isSentenceBetween({ initial, raw }: Words, before: Name, { first }: Name): boolean {
  for (let i = before.end; i <= first; i++) if (initial[i] && !/^[-–—:(]$/.test(raw[i - 1] ?? '')) return true;
  return false;
}

/** "X and Gov. Y": with no verb between them. */
export function isJoined(words: Words, before: Name, { first }: Name): boolean {
  const between = words.keys.slice(before.end, first);
  const { and, verbs } = words.lexicon.grammar;
  return between.some((key) => and.has(key)) && !between.some((key) => !and.has(key) && verbs.has(key));
}
