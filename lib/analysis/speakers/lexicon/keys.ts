/** How a word is looked up: lower case, no full stops, one kind of apostrophe. */
export function keyOf(word: string): string {
  return word.toLowerCase().replace(/\./g, '').replace(/[’‘`]/g, "'");
}

/** Ends of compound adjectives that are read as words of their own: "US" "-backed". */
export const COMPOUND_END =
  /(?<=.)-(led|based|backed|held|controlled|linked|affiliated|run|occupied|allied|funded|sponsored|supported|aligned|born|trained|dominated|style|made|era|ruled|owned|operated|majority|speaking|brokered|mediated|inspired|supplied|friendly|educated)$/i;

/** The key of a phrase: its words' keys, cut as the text's words are, with single spaces. */
export function keyOfPhrase(phrase: string): string {
  return keyOf(phrase)
    .replace(/,/g, '')
    .replace(/'s(?= |$)/g, " 's")
    .replace(/s'(?= |$)/g, "s '")
    .split(/\s+/)
    .map((word) => word.replace(COMPOUND_END, ' -$1'))
    .join(' ')
    .trim();
}

/** The key of a word and of its commonest slips: letters doubled, and letters inside it in another order. */
export function typoKeyOf(key: string): string {
  const letters = Array.from(key.replace(/(.)\1+/g, '$1'));
  return `${letters[0]}${letters.slice(1, -1).toSorted().join('')}${letters.at(-1)}`;
}
