import type { AttributionsPart } from '../languages/parts/attributions';
import type { CuesPart } from '../languages/parts/cues';
import type { Paragraph } from '../paragraph';
import { hasLetterOrDigit, startsLower, startsUpper, type Quotation, type TokenRange } from '../text';

/** A paragraph made ready for rules: normalised words, the sentence of each token, and its quotations by token. */
export interface View {
  readonly paragraph: Paragraph;
  /** Tokens as written. */
  readonly words: readonly string[];
  /** Lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  readonly sentences: readonly TokenRange[];
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Of whatever marks, the outermost ones. */
  readonly quotations: readonly Quotation[];
  /** Number of the quotation of each token, -1 outside. */
  readonly quotationOf: Int32Array;
  /** Closed word classes of the paragraph's language. */
  readonly grammar: AttributionsPart;
  /** Its reporting words. */
  readonly cues: CuesPart;
}

/** The view of a paragraph: facts of its one reading, under the names that rules ask for. */
export function viewOf(paragraph: Paragraph): View {
  const { tokens, lower, outerQuotations, outerQuotationOf, language } = paragraph;
  const { sentences, sentenceOf } = aroundQuotations(paragraph);
  return {
    paragraph,
    words: tokens.words,
    lower,
    sentences,
    sentenceOf,
    quotations: outerQuotations,
    quotationOf: outerQuotationOf,
    grammar: language.attributions,
    cues: language.cues,
  };
}

/** "The boy cries “Wait! Come down!” and climbs": a sentence goes on after what is quoted in it, whatever ends in there. */
function aroundQuotations({
  sentences,
  sentenceOf,
  outerQuotations,
  tokens,
}: Paragraph): Pick<View, 'sentences' | 'sentenceOf'> {
  const joined = new Set<number>();
  for (const { first, last, closed } of outerQuotations) {
    const [opening, end] = [sentenceOf[first]!, sentenceOf[last]!];
    const goesOn =
      last + 1 < tokens.words.length && sentenceOf[last + 1] === end && startsLower(tokens.words[last + 1]!);
    if (!closed || opening === end || first === sentences[opening]!.first || !goesOn) continue;
    for (let number = opening + 1; number <= end; number++) joined.add(number);
  }
  if (joined.size === 0) return { sentences, sentenceOf };
  const merged: TokenRange[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const last = merged.at(-1);
    if (last && joined.has(number)) merged[merged.length - 1] = { first: last.first, end: sentence.end };
    else merged.push(sentence);
  }
  const numbers = new Int32Array(sentenceOf.length);
  for (const [number, { first, end }] of merged.entries()) numbers.fill(number, first, end);
  return { sentences: merged, sentenceOf: numbers };
}

/**
 * The same paragraph as somebody reads it who is within its quotations: what stands between marks is plain text, in
 * sentences of its own. Holds for the tokens of quotations only.
 */
export function insideQuotations(view: View): View {
  const known = INSIDE.get(view);
  if (known) return known;
  const inside = readInside(view);
  INSIDE.set(view, inside);
  return inside;
}

/** Views from inside, of which several steps ask. */
const INSIDE = new WeakMap<View, View>();

function readInside(view: View): View {
  const { words, quotations } = view;
  const sentences: TokenRange[] = [];
  const sentenceOf = new Int32Array(words.length).fill(-1);
  for (const { first, last, closed } of quotations) {
    // The comma before a closing mark is the reporter's.
    const end = !closed ? last + 1 : words[last - 1] === ',' ? last - 1 : last;
    for (let i = first + 1; i < end;) {
      const rest = view.sentences[view.sentenceOf[i]!]!.end;
      const sentence = { first: i, end: Math.min(rest, end) };
      sentenceOf.fill(sentences.length, sentence.first, sentence.end);
      sentences.push(sentence);
      i = sentence.end;
    }
  }
  return { ...view, sentences, sentenceOf, quotations: [], quotationOf: new Int32Array(words.length).fill(-1) };
}

/** The sentence that holds a token. */
export function sentenceRange({ sentences, sentenceOf }: View, token: number): TokenRange {
  return sentences[sentenceOf[token]!]!;
}

export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && startsUpper(word);
}

/** True for the first and last token of a quotation. */
export function isQuoteMark({ quotations, quotationOf }: View, token: number): boolean {
  const quotation = quotations[quotationOf[token] ?? -1];
  return quotation?.first === token || quotation?.last === token;
}

/** Marks at the end of quoted speech that is not the end of its sentence; a quoted term has none. */
const SPEECH_MARKS = new Set([',', '?', '!']);

/** True if quoted speech ends with token `last`, before what tells who speaks: "“We will wait,” | the mayor chimed in". */
export function endsSpeech({ quotations, quotationOf, lower }: View, last: number): boolean {
  return quotations[quotationOf[last] ?? -1]?.last === last && SPEECH_MARKS.has(lower[last - 1] ?? '');
}

/** True for a token with a letter or a digit. */
export function isWord(word: string | undefined): boolean {
  return word !== undefined && hasLetterOrDigit(word);
}
