import nouns from './nouns.json';

const IRREGULAR = new Set(nouns.irregularPlurals);
const NOT_PLURAL = new Set([...nouns.notPlural, ...nouns.stops]);

/** Whether a word looks like a plural noun, by its ending. Verbs in -s look the same. */
export function looksPlural(word: string, lower: string): boolean {
  if (IRREGULAR.has(lower)) return true;
  if (NOT_PLURAL.has(lower)) return false;
  if (lower.endsWith('men') || lower.endsWith('people') || lower.endsWith('children')) return true;
  if (lower.length < 4 || !lower.endsWith('s')) return false;
  return !lower.endsWith('ss') && !lower.endsWith('ous') && word !== word.toUpperCase();
}
