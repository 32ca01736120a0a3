/** How a word is looked up: lower case, no full stops, one kind of apostrophe. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/\./g, '').replace(/[’‘`]/g, "'");
}

/** The key of a word and of its commonest slips: letters doubled, and letters inside it in another order. */
export function typoKeyOf(key: string): string {
  const letters = Array.from(key.replace(/(.)\1+/g, '$1'));
  return `${letters[0]}${letters.slice(1, -1).toSorted().join('')}${letters.at(-1)}`;
}
