import type { Name } from './name';
import { matchesWithin, type Words } from '../word-view';

/**
 * What an article calls a firm once its whole name was given: "Brandvold" for "Brandvold Foods", "Velo" and "Velo Systems" for
 * "Velo Systems Inc". The longest first; none where a word that no list knows is not left, as of "National Foods".
 */
export function firmShortNames(words: Words, name: Name): string[] {
  const { first } = name;
  if (name.kind !== 'organisation' || name.match) return [];
  const shorts: string[] = [];
  for (let end = name.end; end - first > 1 && endsWithFirm(words, first, end);) {
    end = words.raw[end - 2] === ',' ? end - 2 : end - 1;
    if (!isUnknown(words, first, end)) break;
    shorts.push(words.keys.slice(first, end).join(' '));
  }
  return shorts;
}

/** "Foods", "Airlines", "Inc": what firms do, or that they are ones. */
function endsWithFirm({ keys, capital, matches, lexicon }: Words, first: number, end: number): boolean {
  const last = end - 1;
  if (last <= first || !capital[last]) return false;
  const key = keys[last]!;
  const isNoun = matches[last]?.end === end && matches[last].senses.noun?.type === 'business';
  return isNoun || lexicon.capitalEnds.get(key) === 'business' || lexicon.things.legalForms.has(key);
}

/** Words with capitals that no list knows: nobody is called "National" for short. */
const isUnknown = (words: Words, first: number, end: number) =>
  matchesWithin(words, first, end).every(({ senses }) => senses.noun?.type === 'business' && first + 1 < end) &&
  !words.lexicon.grammar.starters.has(words.keys[first]) &&
  words.matches[first] === undefined;
