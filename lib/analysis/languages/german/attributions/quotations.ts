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

function quotationsWithin({ index, quotations, lower }: AnyParagraph, content: TokenSpan): TokenSpan[] {
  return quotations
    .filter(({ closed }) => closed)
    .map(({ first, last }): TokenSpan => ({ paragraph: index, first, end: last + 1 }))
    .filter((quotation) => contains(content, quotation) && before(content, quotation) !== 0)
    .filter(({ first, end }) => {
      const words = lower.slice(first, end).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      const others =
        lower.slice(content.first, content.end).filter((word) => /[\p{L}\p{N}]/u.test(word)).length - words;
      return words >= FEWEST_WORDS && others > 1;
    });
}
