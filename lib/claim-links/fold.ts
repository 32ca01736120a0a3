/**
 * A text as browsers compare it, a character for a character, and a little more freely than any of them: without case,
 * accents, kinds of blank and kinds of quotation mark. What can be told apart so, every browser tells apart.
 */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    folded += character <= '\x7f' ? character.toLowerCase() : foldedOf(character);
  }
  return folded;
}

/** Cache: a page has few different characters and many of each. */
const known = new Map<string, string>();

function foldedOf(character: string): string {
  const cached = known.get(character);
  if (cached !== undefined) return cached;
  const lower = character.normalize('NFKD')[0]!.toLowerCase();
  const folded = /\s/.test(lower) ? ' ' : /[‘’‛′]/.test(lower) ? "'" : /[“”„‟″]/.test(lower) ? '"' : lower;
  const one = folded.length === 1 ? folded : character;
  known.set(character, one);
  return one;
}
