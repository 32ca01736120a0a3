import { before, contains, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';

/** Words from which a quotation within a report is quoted speech, and not a name or a term. */
const FEWEST_WORDS = 2;

/**
 * "Die Wirtin sagte, das sei „ein schwerer Schlag“": what stands between marks within a report is quoted from the same
 * speaker, an attribution within the other. Not where the report is the quotation.
 */
export function nestedQuotations(paragraphs: readonly AnyParagraph[], draft: Draft): Draft[] {
  return draft.content.flatMap((content) =>
    quotationsWithin(paragraphs[content.paragraph]!, content).map((quotation): Draft => ({
      ...draft,
      content: [quotation],
      finding: 'rule',
      certainty: 1,
      steps: [...draft.steps, 'nested-quotation'],
    })),
  );
}

/** „Hamburger Abendblatt“: a title or name has capitals and numbers, small words apart. */
function isName(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4,}|\d/u.test(word));
  return words.length <= LONGEST_NAME && long.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Words of the longest name in quotation marks. */
const LONGEST_NAME = 5;

function quotationsWithin({ index, quotations, lower, tokens }: AnyParagraph, content: TokenSpan): TokenSpan[] {
  return quotations
    .filter(({ closed }) => closed)
    .map(({ first, last }): TokenSpan => ({
      paragraph: index,
      first,
      end: last + 1,
    }))
    .filter((quotation) => contains(content, quotation) && before(content, quotation) !== 0)
    .filter(({ first, end }) => {
      const words = lower.slice(first, end).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const others =
        lower.slice(content.first, content.end).filter((word) => /[\p{L}\p{N}]/u.test(word)).length - words;
      return words >= FEWEST_WORDS && others > 1 && !isName(tokens.words.slice(first + 1, end - 1));
    });
}
