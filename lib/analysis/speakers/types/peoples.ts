import type { Verdict } from './verdict';
import { matchesWithin, spanOf, type Words } from '../word-view';

/** "Orvians", "many Orvians": people who live there; "the Orvians" is how news puts a state that negotiates. */
export function typeOfPeople(words: Words, first: number, end: number): Verdict | undefined {
  const match = matchesWithin(words, first, end).at(-1);
  const several =
    match?.senses.place?.kind === 'adjective' && match.end === end && words.lexicon.shapes.isPluralOfPeople(match.key);
  if (!several) return undefined;
  const state = words.lexicon.grammar.definiteArticles.has(words.keys[first - 1]) && match.first === first;
  const span = spanOf(words, match.first, match.end);
  return state
    ? { type: 'government', rule: 'country', span, weight: 2 }
    : { type: 'witness', rule: 'ordinary', span, weight: 1.5 };
}
