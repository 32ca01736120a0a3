import type { WordRange } from './word-range';
import type { Entity } from '../entities/entities';
import type { Words } from '../word-view';
import { WORDS_BACK } from './people-before';

/** How many sentences up to "it" are looked through for the body that it is. */
const SENTENCES = 2;
/** Words between the article and the noun of a body: "The [small ferry] company". */
const BEFORE_NOUN = 4;

/**
 * The body that its own sentence, or the one before, begins with, if nobody of the paragraph has spoken since: "The bank
 * expects prices to rise, it said." News names bodies by their nouns alone, and who has not spoken yet is known by nothing else.
 */
export function bodyBefore(words: Words, at: number, speaking: readonly Entity[]): WordRange | undefined {
  let sentences = 0;
  for (let first = at; first >= Math.max(0, at - WORDS_BACK) && sentences < SENTENCES; first--) {
    if (!words.initial[first] || words.quoted[first]) continue;
    sentences++;
    const spokeSince = speaking.some(({ mentions }) => (mentions.at(-1)?.start ?? -1) >= words.starts[first]!);
    if (spokeSince) return undefined;
    const found = bodyFrom(words, first, at);
    if (found) return found;
  }
  return undefined;
}

function bodyFrom(words: Words, first: number, at: number): WordRange | undefined {
  const { keys, capital, lexicon } = words;
  if (!lexicon.grammar.definiteArticles.has(keys[first])) return undefined;
  for (let noun = first + 1; noun <= first + 1 + BEFORE_NOUN && noun < at; noun++) {
    if (capital[noun]) return undefined;
    const match = words.matches[noun];
    if (!match) continue;
    if (isBody(words, noun) && !goesOn(words, match.end)) return { first, end: match.end };
    if (match.senses.noun && !goesOn(words, match.end)) return undefined;
    noun = match.end - 1;
  }
  return undefined;
}

function isBody({ matches, lexicon }: Words, i: number): boolean {
  const noun = matches[i]?.senses.noun;
  if (!noun || noun.plural || lexicon.grammar.documents.has(noun.lemma)) return false;
  return lexicon.generic.has(noun.lemma) || lexicon.organs.has(noun.lemma.split(' ').at(-1)!);
}

/** "The company | 's shares", "the bank | governor", "the head | of": not the noun that the phrase is about. */
function goesOn({ keys, matches, lexicon }: Words, at: number): boolean {
  const { genitive, nameTies } = lexicon.grammar;
  return keys[at] === "'" || genitive.has(keys[at]) || nameTies.has(keys[at]) || matches[at]?.senses.noun !== undefined;
}
