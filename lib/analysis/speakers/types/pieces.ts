import type { SpeakersPart } from '../lexicon';
import type { Verdict } from './verdict';
import { matchesWithin, type Match, type Words } from '../word-view';

/** One of the things that somebody is said to be: words `[first, end)`. */
export interface Piece {
  readonly first: number;
  readonly end: number;
  /** Is no longer so. */
  readonly former: boolean;
}

/** "a former envoy [and now a consultant]", "director of the port [and a former judge]": what is said, one after another. */
export function phrasePiecesOf(words: Words, first: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  for (let i = first + 1; i < end - 1; i++) {
    if (!words.lexicon.grammar.and.has(words.keys[i]) || !opens(words, i + 1) || isInside(words, i)) continue;
    pieces.push(pieceOf(words, from, i));
    from = i + 1;
  }
  return [...pieces, pieceOf(words, from, end)];
}

const opens = ({ keys, lexicon: { grammar } }: Words, i: number) =>
  [grammar.articles, grammar.nowadays, grammar.formerly, grammar.retired].some((openers) => openers.has(keys[i]));

/** A phrase of the lexicon spans the "and": "the Ministry of Health and the Environment". */
const isInside = (words: Words, at: number) =>
  [1, 2, 3, 4, 5].some((back) => (words.matches[at - back]?.end ?? 0) > at);

function pieceOf(words: Words, first: number, end: number): Piece {
  const { grammar } = words.lexicon;
  let from = first;
  // Not "The Hill".
  const isNamed = () => (words.matches[from]?.end ?? 0) > from + 1;
  while (
    from < end - 1 &&
    (grammar.phraseOpeners.has(words.keys[from]) || grammar.nowadays.has(words.keys[from])) &&
    !isNamed()
  )
    from++;
  return { first: from, end, former: grammar.formerly.has(words.keys[from]) };
}

/** A former office says less than any present one, and more than that somebody is an ordinary person. */
export const asFormer = (verdict: Verdict): Verdict => ({ ...verdict, weight: 1.6 + verdict.weight / 5 });

/** "A [nurse] and mother of two": of two things one person is, the first tells; where the phrase of the first ends. */
export function firstTrade(words: Words, first: number, end: number): number {
  const matches = matchesWithin(words, first, end);
  const at = matches.findIndex(
    ({ end: stop, senses }, i) =>
      words.lexicon.grammar.and.has(words.keys[stop]) && isTrade(words.lexicon, senses) && i + 1 < matches.length,
  );
  const last = matches.at(-1);
  const second =
    last?.senses.noun &&
    (isTrade(words.lexicon, last.senses) || words.lexicon.offices.advisers.has(last.senses.noun.lemma));
  return at >= 0 && last!.end === end && second ? matches[at]!.end : end;
}

const isTrade = (lexicon: SpeakersPart, { noun, body }: Match['senses']) =>
  !body && noun?.strength === 'strong' && !noun.plural && !lexicon.organs.has(noun.lemma.split(' ').at(-1)!);
