import { before, contains, type Draft, type TokenSpan } from '../../../attributions/draft';
import type { AnyParagraph } from '../../../paragraph';
import { quotationFrom } from '../grammar';

/** Words from which a quotation within a report is quoted speech, and not a name or a term. */
const FEWEST_WORDS = 2;

/**
 * "Die Wirtin sagte, das sei „ein schwerer Schlag“": what stands between marks within a report is quoted from the same
 * speaker, an attribution within the other. Not where the report is the quotation.
 */
export function nestedQuotations(paragraphs: readonly AnyParagraph[], draft: Draft): Draft[] {
  return draft.content.flatMap((content) =>
    quotationsWithin(paragraphs[content.paragraph]!, content, draft.content.length > 1).map((quotation): Draft => ({
      ...draft,
      content: [quotation],
      finding: 'rule',
      certainty: 1,
      steps: [...draft.steps, 'nested-quotation'],
    })),
  );
}

/** „Hamburger Abendblatt“: a title or name has capitals and numbers, small words apart. */
export function isName(words: readonly string[], longest = LONGEST_NAME): boolean {
  const long = words.filter((word) => /\p{L}{4,}|\d/u.test(word));
  return words.length <= longest && long.every((word) => /^[\p{Lu}\d]/u.test(word));
}

/** Words of the longest name in quotation marks. */
const LONGEST_NAME = 3;

function quotationsWithin(
  { index, quotations, lower, tokens }: AnyParagraph,
  content: TokenSpan,
  /** Whether more is said beside this content: „feige“, and er werde klagen. */
  isPart: boolean,
): TokenSpan[] {
  const countIn = (first: number, end: number) => {
    let count = 0;
    for (let i = first; i < end; i++) if (/[\p{L}\p{N}]/u.test(lower[i]!)) count++;
    return count;
  };
  const found: TokenSpan[] = [];
  let all: number | undefined;
  for (let q = quotationFrom(quotations, content.first); q < quotations.length; q++) {
    const { first, last, closed } = quotations[q]!;
    if (first >= content.end) break;
    const quotation: TokenSpan = { paragraph: index, first, end: last + 1 };
    const isAll = before(content, quotation) === 0;
    if (!closed || !contains(content, quotation) || (isAll && !isPart)) continue;
    const words = countIn(first, last + 1);
    all ??= countIn(content.first, content.end);
    // One word in small letters („feige“) is nobody's name.
    const fewest = /^\p{Ll}/u.test(tokens.words[first + 1]!) ? 1 : FEWEST_WORDS;
    if (words >= fewest && (isAll || all - words > 1) && !isName(tokens.words.slice(first + 1, last)))
      found.push(quotation);
  }
  return found;
}
