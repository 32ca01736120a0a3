import type { Paragraph } from '../../paragraph';
import { wordsOf, type Words } from '../word-view';
import type { Name } from './names';

/**
 * Adds the surnames that are common words as well ("Young", "Page") of people named before: with a capital inside a sentence,
 * or at its head before a comma, a verb or a possessive.
 */
export function withSurnames(words: Words, names: readonly Name[], isSurname: (key: string) => boolean): Name[] {
  if (words.shouting) return [...names];
  const found: Name[] = [];
  let next = 0;
  for (const i of words.paragraph.finding(standingAlone)) {
    while (names[next] && names[next]!.end <= i) found.push(names[next++]!);
    if (names[next] && names[next]!.first <= i) continue;
    if (isSurname(words.keys[i]!)) found.push({ kind: 'person', first: i, end: i + 1, runFirst: i, match: undefined });
  }
  return [...found, ...names.slice(next)];
}

/** The words of a paragraph that are surnames if anybody is called so. */
function standingAlone(paragraph: Paragraph): number[] {
  const words = paragraph.finding(wordsOf);
  const alone: number[] = [];
  for (let i = 0; i < words.keys.length; i++) if (standsAlone(words, i)) alone.push(i);
  return alone;
}

function standsAlone(words: Words, i: number): boolean {
  const match = words.matches[i];
  const isWord = match?.end === i + 1 && Boolean(match.senses.skip ?? match.senses.noun ?? match.senses.title);
  if (!isWord || !words.capital[i] || words.capital[i - 1] || words.capital[i + 1]) return false;
  return (
    !words.initial[i] ||
    /^[,.’']$/.test(words.keys[i + 1] ?? '') ||
    words.lexicon.grammar.genitive.has(words.keys[i + 1]) ||
    words.lexicon.grammar.verbs.has(words.keys[i + 1])
  );
}
