/** Letters and digits alone, in lower case: equal for texts that differ in spaces, marks and entities. */
export function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/&#?\w+;|<[^<>]{0,500}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
