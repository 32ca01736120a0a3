import { continuesLeft } from '../types/contexts';
import type { Name } from '../names/names';
import type { Words } from '../words';

/**
 * How a name stands in its sentence: in a phrase of its own, behind a preposition, or only aside (inside a quotation, in a
 * comparison, before a noun that it modifies), where no pronoun takes it up.
 */
export type Standing = 'own' | 'oblique' | 'aside';

/** Prepositions that make what follows no subject; "after" and "since" may open a clause. */
const GOVERNS =
  /^(of|for|from|at|with|in|on|to|by|near|under|against|about|across|between|among|within|into|over|around|through|behind|towards?|via|per|like|unlike|including|despite|amid|without)$/;

/** Words that are skipped between a preposition and the name it governs. */
const WORDS_BETWEEN = 6;

export function standingOf(words: Words, name: Name): Standing {
  if (words.quoted[name.first] || modifiesNoun(words, name)) return 'aside';
  // "Norra's King X": whose somebody is, not who the sentence is about.
  if (words.keys[name.end] === "'s") return 'oblique';
  let at = name.runFirst;
  while (at > 0 && name.runFirst - at < WORDS_BETWEEN && continuesLeft(words, at - 1)) {
    // "On Tuesday the ministry …": the preposition is the day's.
    if (words.lexicon.grammar.never.has(words.keys[at - 1]!) || /\d/.test(words.keys[at - 1]!)) return 'own';
    at--;
  }
  while (at > 0 && words.lexicon.grammar.determiners.has(words.keys[at - 1]!)) at--;
  const before = words.keys[at - 1] ?? '';
  if (before === 'than') return 'aside';
  return GOVERNS.test(before) ? 'oblique' : 'own';
}

/** "An upcoming Vidora documentary", "her Vidora special": the article belongs to the noun behind the name. */
function modifiesNoun(words: Words, { runFirst, end }: Name): boolean {
  const behind = words.raw[end] ?? '';
  if (!/^\p{Ll}{3}/u.test(behind) || words.lexicon.grammar.prepositions.has(words.keys[end]!)) return false;
  let at = runFirst;
  while (at > 0 && runFirst - at < WORDS_BETWEEN && continuesLeft(words, at - 1) && !words.capital[at - 1]) at--;
  return (
    /^(an?|his|her|its|their|our|my|your)$/.test(words.keys[at - 1] ?? '') &&
    !words.lexicon.grammar.verbs.has(words.keys[end]!)
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
  return between.includes('and') && !between.some((key) => key !== 'and' && words.lexicon.grammar.verbs.has(key));
}
