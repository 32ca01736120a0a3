import type { Range } from './joint';
import { lexicon } from './lexicon';
import type { Name } from './names';
import type { Words } from './words';

/** Whose a document is that is named after its author: "the council's presidential statement", "an IS statement". */
export function ownerOf(
  words: Words,
  first: number,
  core: number,
  part: Range,
  names: readonly Name[],
): Range | undefined {
  if (!lexicon().grammar.documents.has(words.keys[core - 1]!) || core - first < 2) return undefined;
  const possessive = words.keys.slice(first, core).indexOf("'s");
  const end = possessive > 0 ? first + possessive : core - 1;
  const named = names.some((name) => name.kind === 'organisation' && name.end === end && name.first >= first);
  const definite = words.keys[part.first] === 'the' && lexicon().organs.has(words.keys[end - 1]!);
  return named || definite ? { first: part.first, end } : undefined;
}

/** Who a document is by: "the tweet from X", "a report by Y". */
export function authorOf(words: Words, core: number, part: Range, names: readonly Name[]): Range | undefined {
  const { documents } = lexicon().grammar;
  if (!documents.has(words.keys[core - 1]!) || !/^(from|by|of)$/.test(words.keys[core] ?? '') || core + 1 >= part.end)
    return undefined;
  const name = names.find(({ first }) => first > core);
  return name && name.first - core <= 4 && name.end <= part.end ? { first: core + 1, end: part.end } : undefined;
}
