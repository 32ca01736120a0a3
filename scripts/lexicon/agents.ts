import { actorsOf } from './entries';
import { typeOfCode } from './codes';

const MINISTERS = ['minister', 'ministry'];
const PERSONS = ['man', 'woman'];

/** Role nouns of general English by type: "border patrol agent" police. Two words or more; single words are left to the hand-made list. */
export function agentsOf(dictionary: string): Record<string, string[]> {
  const byType: Record<string, Set<string>> = {};
  for (const { names, codes } of actorsOf(dictionary)) {
    const code = codes[0]?.replace(/~/g, '');
    const type = code && typeOfCode('agents', code);
    if (!type) continue;
    for (const phrase of names.flatMap(variantsOf)) {
      if (phrase.split(' ').length < 2 || /[^a-z' -]| (to|at|for|of|in)$/.test(phrase)) continue;
      (byType[type] ??= new Set()).add(phrase);
    }
  }
  return Object.fromEntries(
    Object.entries(byType)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, set]) => [type, [...set].toSorted()]),
  );
}

/** Writes out the dictionary's substitution sets and the stems that stand for minister and ministry. */
function variantsOf(name: string): string[] {
  const spelled = name.replace(/\bminist$/, '!minist!');
  if (spelled.includes('!minist!')) return MINISTERS.map((word) => spelled.replace('!minist!', word));
  if (spelled.includes('!person!')) return PERSONS.map((word) => spelled.replace('!person!', word));
  return [spelled];
}
