import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { nounPhraseAt } from './noun-phrase';
import { subjectOf } from './subject';
import type { Grammar } from './words';

/** Tokens from a sentence's beginning in which its verb is looked for. */
const REACH = 30;

/** The subject of a sentence's main clause: "Langfristig strebt | der Verband | nach mehr." */
export function mainSubject(paragraph: AnyParagraph, grammar: Grammar, sentence: TokenRange): TokenRange | undefined {
  const verb = mainVerb(paragraph, grammar, sentence);
  return verb === undefined ? undefined : subjectOf(paragraph, grammar, sentence, verb);
}

/** The finite verb of a main clause: the first word that belongs to no phrase. */
function mainVerb(paragraph: AnyParagraph, grammar: Grammar, { first, end }: TokenRange): number | undefined {
  const {
    lower,
    tokens: { words },
  } = paragraph;
  if (grammar.subordinators.has(lower[first])) return undefined;
  for (let at = first; at < Math.min(end, first + REACH);) {
    const word = lower[at]!;
    if (grammar.prepositions.has(word)) {
      at = nounPhraseAt(paragraph, grammar, at + 1, end)?.end ?? at + 1;
      continue;
    }
    const phrase = nounPhraseAt(paragraph, grammar, at, end);
    if (phrase && at === phrase.first && (grammar.nominativeDeterminers.has(word) || isCapital(at))) at = phrase.end;
    else if (grammar.adverbs.has(word) || isCapital(at) || !/^\p{L}/u.test(word)) at++;
    else return at;
  }
  return undefined;

  function isCapital(at: number): boolean {
    return /^\p{Lu}/u.test(words[at]!);
  }
}
