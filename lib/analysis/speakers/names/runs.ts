import { isNamed, isOpener, isOrganWord } from './capitals';
import { takenAt } from './continuations';
import type { Words } from '../word-view';
import { isTitle } from './titles';

export function startsRun(words: Words, i: number): boolean {
  const { grammar } = words.lexicon;
  const match = words.matches[i];
  if (match?.senses.body) return true;
  const key = words.keys[i]!;
  if (!isNamed(words, i)) return false;
  // "AT&T": letters, whatever word they spell.
  if (words.keys[i + 1] === '&' && /^\p{Lu}{2,}$/u.test(words.raw[i]!)) return true;
  if (words.initial[i] && isOpener(words, i)) return false;
  if (isNameLikeStarter(words, i)) return true;
  return !(grammar.starters.has(key) && !match) && !(words.initial[i] && grammar.starters.has(key));
}

/** "said Will Falk"; "He Jiaolong": no sentence has its pronoun right before a name. */
function isNameLikeStarter(words: Words, i: number): boolean {
  const key = words.keys[i]!;
  if (!isNamed(words, i + 1) || words.initial[i + 1] || words.matches[i + 1]) return false;
  if (!words.lexicon.grammar.namesLikeStarters.has(key) || isTitle(words)) return false;
  // "May Holt said": a name, for a question has no verb there.
  return (
    words.lexicon.pronouns.male.has(key) || !words.initial[i] || words.lexicon.grammar.verbs.has(words.keys[i + 2])
  );
}

/** Words of the longest run of capitals that is taken for names. */
const LONGEST = 40;

/** Where the run of capitals that begins at a word ends. */
export function runEnd(words: Words, first: number): number {
  let end = words.matches[first]?.end ?? first + 1;
  let organ = organIn(words, first, end);
  for (;;) {
    if (isOrganWord(words, end - 1)) organ = end - 1;
    if (end >= words.keys.length || words.initial[end] || end - first >= LONGEST) return end;
    const taken = takenAt({ words, end, organ });
    if (taken === 0) return end;
    organ = Math.max(organ, organIn(words, end, end + taken));
    end += taken;
  }
}

/** Where the organ's noun stands in a phrase of the lexicon that goes on behind it: "[Ministry] of Health"; -1 if nowhere. */
function organIn(words: Words, first: number, end: number): number {
  const match = words.matches[first];
  const { body, noun, place } = match?.senses ?? {};
  if (match?.end !== end || end - first < 3 || place || !(body ?? noun)) return -1;
  for (let i = first; i < end - 1; i++) if (isOrganWord(words, i)) return i;
  return -1;
}
