import type { TaggedSpan } from '../../../attributions/tagged/spans';
import type { AnyParagraph } from '../../../paragraph';
import type { TokenRange } from '../../../text';
import { isName } from './quotations';
import { quotationFrom } from '../grammar';
import type { LinkingWords } from './linking-words';
import { withSpeaker } from './speaker';
import { markedAs } from './tagged';
import type { Unit } from './units';

/** Tokens, marks included, from which a quotation is speech and not a name or a term. */
const SPEECH = 7;
/** How sure such a quotation is somebody's words. */
const CERTAINTY = 0.6;

/**
 * Quotations that begin in a sentence and in which the tagger marked nothing: they belong to the sentence's reporting words
 * where those have no content ("Die Wirtin nannte das „feige“"), else they stand by themselves.
 */
export function withQuotations(
  paragraph: AnyParagraph,
  range: TokenRange,
  units: readonly Unit[],
  words: LinkingWords,
  isCovered: (first: number, end: number) => boolean,
): Unit[] {
  const { quotations, tokens } = paragraph;
  const result = [...units];
  const waiting = units.flatMap(({ cues, contents }, i) => (cues.length > 0 && contents.length === 0 ? [i] : []));
  for (let q = quotationFrom(quotations, range.first); q < quotations.length; q++) {
    const { first, last, closed } = quotations[q]!;
    if (first >= range.end) break;
    if (!closed) continue;
    if (isCovered(first, last + 1) || isName(tokens.words.slice(first + 1, last), Infinity)) continue;
    const content = markedAs('content', paragraph, first, last + 1, CERTAINTY);
    const at = waiting.shift();
    if (at !== undefined)
      result[at] = { ...result[at]!, contents: [content], steps: [...result[at]!.steps, 'quotation'] };
    else if (units.length === 0) {
      const verb = verbBeside(paragraph, range, content, words);
      if (verb)
        result.push(
          withSpeaker(
            paragraph,
            range,
            { source: null, cues: [verb], contents: [content], steps: ['quotation'] },
            words,
          ),
        );
      else if (last - first + 1 >= SPEECH && isSpeech(first, last))
        result.push({ source: null, cues: [], contents: [content], steps: ['quotation'] });
    } else if (last - first + 1 >= SPEECH)
      result.push({ source: null, cues: [], contents: [content], steps: ['quotation'] });
  }
  return result;

  /**
   * „Das Haus der Lieder am Fluss“ is a title where nothing tells that it is said: no small letter at its beginning, no mark
   * within, no colon before.
   */
  function isSpeech(open: number, close: number): boolean {
    const { lower } = paragraph;
    if (open === range.first || lower[open - 1] === ':' || /^\p{Ll}/u.test(tokens.words[open + 1]!)) return true;
    return lower.slice(open + 1, close).some((word) => /^[.,!?;–]$/.test(word));
  }
}

/** Tokens to each side of a quotation in which its verb is looked for. */
const NEAR = 80;

/** The verb of saying nearest to a quotation, in its sentence and outside of all quotations. */
function verbBeside(
  paragraph: AnyParagraph,
  { first, end }: TokenRange,
  content: TaggedSpan,
  { sayings }: LinkingWords,
): TaggedSpan | undefined {
  const { lower, outerQuotationOf, tokens } = paragraph;
  let nearest: number | undefined;
  const distance = (at: number) => (at < content.first ? content.first - at : at - content.end + 1);
  for (let at = Math.max(first, content.first - NEAR); at < Math.min(end, content.end + NEAR); at++) {
    if (outerQuotationOf[at]! >= 0 || tokens.words[at] !== lower[at] || !sayings.isSaying(lower[at]!)) continue;
    if (nearest === undefined || distance(at) < distance(nearest)) nearest = at;
  }
  return nearest === undefined ? undefined : markedAs('cue', paragraph, nearest, nearest + 1, CERTAINTY);
}

/** Tokens that may stand behind a quotation that ends a clause: "als „feige“ | zurückgewiesen". */
const TAIL = 2;

/** A content that is most of a quotation is all of it, marks included, without the verb that closes its clause. */
export function wholeQuotation({ quotations, tokens }: AnyParagraph, content: TaggedSpan): TaggedSpan {
  const around = quotations[quotationFrom(quotations, content.first + 1) - 1];
  const isWithin = around !== undefined && around.closed && content.end <= around.last + 1;
  if (isWithin && 2 * (content.end - content.first) >= around.last + 1 - around.first)
    return { ...content, first: around.first, end: around.last + 1 };
  const opens = around?.closed && around.first === content.first ? around : undefined;
  const behind = opens ? tokens.words.slice(opens.last + 1, content.end) : [];
  const isTail = behind.length > 0 && behind.length <= TAIL && behind.every((word) => /^\p{Ll}/u.test(word));
  return opens && isTail ? { ...content, end: opens.last + 1 } : content;
}
