/**
 * What a word begins with. Most words of most articles begin with an ASCII letter, and a pattern over all letters of
 * Unicode takes long to compile: it is asked only where it must be.
 */

export function startsUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

export function startsLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

export function startsLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  const lower = code | 32;
  return code < 128 ? lower >= 97 && lower <= 122 : /^\p{L}/u.test(word);
}

/** True for a token of marks alone. */
export const isMark = (word: string | undefined): boolean =>
  word !== undefined && word !== '' && !hasLetterOrDigit(word);

/** True for a token with a letter or a digit. Of a token of one ASCII character that character alone decides. */
export function hasLetterOrDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  const lower = code | 32;
  if ((lower >= 97 && lower <= 122) || (code >= 48 && code <= 57)) return true;
  return !(word.length === 1 && code < 128) && /[\p{L}\p{N}]/u.test(word);
}
