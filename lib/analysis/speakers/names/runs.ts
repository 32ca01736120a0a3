import { isNamed, isOpener, isOrganWord } from './capitals';
import type { Words } from '../words';
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

/** A run goes on over capitals, over particles between capitals, and over "of", "for" and "and" inside an organisation. */
export function runEnd(words: Words, first: number): number {
  const { grammar } = words.lexicon;
  const named = (i: number) => isNamed(words, i);
  let end = words.matches[first]?.end ?? first + 1;
  let organ = organIn(words, first, end);
  for (;;) {
    if (isOrganWord(words, end - 1)) organ = end - 1;
    const key = words.keys[end];
    if (key === undefined || words.initial[end] || end - first >= LONGEST) return end;
    const match = words.matches[end];
    if (match && named(end)) {
      organ = Math.max(organ, organIn(words, end, match.end));
      end = match.end;
    } else if (named(end)) end++;
    else if (organ < 0 && isNickname(words, end)) end += 4;
    else if (grammar.particles.has(key) && named(end + 1) && organ < 0) end += 2;
    else if (grammar.particles.has(key) && grammar.particles.has(words.keys[end + 1]) && named(end + 2)) end += 3;
    else if (organ === end - 1 && /^\d{1,3}$/.test(key)) {
      end++;
    } else if (organ === end - 1 && grammar.organTies.has(key) && named(end + 1)) end += 2;
    else if (
      organ === end - 1 &&
      grammar.organArticleTies.has(key) &&
      grammar.definiteArticles.has(words.keys[end + 1]) &&
      named(end + 2)
    )
      end += 3;
    else if (
      (grammar.genitive.has(key) || (key === "'" && words.lexicon.shapes.endsInS(words.keys[end - 1]!))) &&
      organ < 0 &&
      isOrganWord(words, end + 1) &&
      named(end + 1) &&
      !words.matches[end - 1]?.senses.place &&
      !words.matches[end - 1]?.senses.body
    )
      end += 2;
    else if (key === '&' && named(end + 1)) end += 2;
    else if (grammar.and.has(key) && endsFirm(words, end + 1)) end += 2;
    else if (
      isAnd(words, end) &&
      organ >= 0 &&
      organ < end - 1 &&
      named(end + 1) &&
      !words.matches[end + 1]?.senses.body &&
      !words.matches[end + 1]?.senses.place
    ) {
      if (grammar.and.has(key) && startsPerson(words, end + 1)) return end;
      end += 2;
    } else if (organ >= 0 && listsField(words, end)) end += 2;
    else if (grammar.and.has(key) && organ < 0 && isField(words, end - 1) && isField(words, end + 1)) {
      if (!organAhead(words, end + 1)) return end;
      end += 2;
    } else return end;
  }
}

/** Where the organ's noun stands in a phrase of the lexicon that goes on behind it: "[Ministry] of Health"; -1 if nowhere. */
function organIn(words: Words, first: number, end: number): number {
  const { body, noun, place } = words.matches[first]?.senses ?? {};
  if (end - first < 3 || place || !(body ?? noun)) return -1;
  for (let i = first; i < end - 1; i++) if (isOrganWord(words, i)) return i;
  return -1;
}

/** "Ministry of Women, Youth and Sports": does the comma at word `i` stand between what a body looks after? */
const listsField = (words: Words, i: number) =>
  words.raw[i] === ',' &&
  isField(words, i - 1) &&
  isField(words, i + 1) &&
  (words.raw[i + 2] === ',' || words.lexicon.grammar.and.has(words.keys[i + 2])) &&
  isField(words, i + 3);

const isField = (words: Words, i: number) =>
  words.capital[i] === true && words.lexicon.grammar.fields.has(words.keys[i]);

/** "Citizenship and Immigration [Services]". */
function organAhead(words: Words, i: number): boolean {
  let at = i;
  while (at < i + 3 && isNamed(words, at) && !isOrganWord(words, at)) at++;
  return isOrganWord(words, at);
}

/** "Ilse [“Rosie”] Brandt": a name between marks inside a name. */
const isNickname = (words: Words, i: number) =>
  /^[“"‘'(]$/.test(words.raw[i]!) &&
  isNamed(words, i + 1) &&
  /^[”"’')]$/.test(words.raw[i + 2] ?? '') &&
  isNamed(words, i + 3);

/** "and", or the mark for it. */
export const isAnd = ({ keys, lexicon }: Words, i: number) => keys[i] === '&' || lexicon.grammar.and.has(keys[i]);

/** "Barrow and [Sons]": the others of a firm. */
export const endsFirm = (words: Words, i: number) =>
  words.capital[i] === true && words.lexicon.grammar.partners.has(words.keys[i]);

const startsPerson = (words: Words, i: number) => words.matches[i]?.senses.title === true;
