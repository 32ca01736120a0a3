import type { AnyParagraph } from '../paragraph';
import { QuoteState } from '../text';
import { LONGEST_PASSAGE, type Passage } from './passages';
import { isNameShape, Shape } from './shapes';
import { CUE_CANDIDATE, CUE_LIKELY, WordKind, type WordTable } from './word-table';

const ints = () => new Int32Array(LONGEST_PASSAGE + 1);
const bytes = () => new Uint8Array(LONGEST_PASSAGE + 1);

/**
 * All that features ask of a passage, as columns over its tokens. One view is made once and filled anew for each passage;
 * every column is filled by one pass over the tokens, so the cost is linear. A token number that does not exist is -1.
 */
export class PassageView {
  count = 0;
  /** Bits: 1 the passage is one quotation, 2 a quotation was open before it, and its `Ending` before, times 4. */
  context = 0;

  readonly wordNumber = ints();
  readonly word = ints();
  readonly shape = bytes();
  readonly kind = bytes();
  readonly cue = bytes();

  /** The language's own classes of words; empty where it has none. */
  readonly wordClass = bytes();
  /** Bit set of the moods in the token's clause (from mark to mark), and in its sentence. */
  readonly clauseMoods = bytes();
  readonly sentenceMoods = bytes();
  /** The first and last token of the token's clause, marks left out where it has others. */
  readonly clauseFirst = ints();
  readonly clauseLast = ints();
  /** What the token's sentence has: 1 a word of speech, 2 a quotation. */
  readonly sentenceSpeech = bytes();
  hasWordClasses = false;
  /** Word classes from this on are those of speech. */
  speechFrom = 0;

  readonly quote = bytes();
  /** Length class of the quotation a token stands in: 1 to 4, 5 for one that is not closed, 0 outside. */
  readonly quoteLength = bytes();
  readonly quoteFirst = ints();
  readonly quoteLast = ints();

  readonly sentenceFirst = ints();
  readonly sentenceLast = ints();
  /** Highest bucket of a likely cue among the first and last seven tokens of the sentence, -1 for none. */
  readonly sentenceHeadCue = ints();
  readonly sentenceTailCue = ints();

  /** Commas and quotation marks among the tokens before this one. */
  readonly commasBefore = ints();
  readonly quoteMarksBefore = ints();

  readonly candidateLeft = ints();
  readonly candidateRight = ints();
  readonly likelyLeft = ints();
  readonly likelyRight = ints();
  readonly markLeft = ints();
  readonly markRight = ints();

  readonly nameFirst = ints();
  readonly nameLast = ints();

  read(paragraph: AnyParagraph, passage: Passage, words: WordTable): void {
    this.count = passage.end - passage.first;
    this.fillWords(paragraph, passage.first, words);
    this.fillSentences(paragraph, passage);
    const isOneQuotation = this.fillQuotations(paragraph, passage);
    this.context = (isOneQuotation ? 1 : 0) | (passage.quoteGoesOn ? 2 : 0) | (passage.before << 2);
    this.fillCounts();
    this.fillNeighbours();
    this.fillNames();
    this.hasWordClasses = words.classes !== undefined;
    this.speechFrom = words.classes?.speechFrom ?? 0;
    if (words.classes) this.fillWordClasses(words, words.classes.moods);
  }

  private fillWords({ tokens }: AnyParagraph, first: number, words: WordTable): void {
    words.reserve(this.count);
    for (let i = 0; i < this.count; i++) {
      const number = words.numberOf(tokens.words[first + i]!);
      this.wordNumber[i] = number;
      this.word[i] = words.hash[number]!;
      this.shape[i] = words.shape[number]!;
      this.kind[i] = words.kind[number]!;
      this.cue[i] = words.cue[number]!;
    }
  }

  private fillSentences({ sentences }: AnyParagraph, passage: Passage): void {
    let low = 0;
    for (let high = sentences.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.first <= passage.first) low = middle;
      else high = middle - 1;
    }
    for (let s = low; s < sentences.length && sentences[s]!.first < passage.end; s++) {
      const first = Math.max(sentences[s]!.first, passage.first) - passage.first;
      const end = Math.min(sentences[s]!.end, passage.end) - passage.first;
      this.sentenceFirst.fill(first, first, end);
      this.sentenceLast.fill(end - 1, first, end);
      this.sentenceHeadCue.fill(this.highestLikelyCue(first, Math.min(end, first + 7)), first, end);
      this.sentenceTailCue.fill(this.highestLikelyCue(Math.max(first, end - 7), end), first, end);
    }
  }

  private highestLikelyCue(first: number, end: number): number {
    let highest = -1;
    for (let i = first; i < end; i++) if (this.cue[i]! >= CUE_LIKELY) highest = Math.max(highest, this.cue[i]!);
    return highest;
  }

  /** Returns whether one quotation takes up the passage, but for a last token at most. */
  private fillQuotations({ quotations, quoteStates }: AnyParagraph, passage: Passage): boolean {
    const { count } = this;
    for (let i = 0; i < count; i++) this.quote[i] = quoteStates[passage.first + i]!;
    this.quoteLength.fill(0, 0, count);
    let low = 0;
    for (let high = quotations.length; low < high;) {
      const middle = (low + high) >> 1;
      if (quotations[middle]!.last < passage.first) low = middle + 1;
      else high = middle;
    }
    let here = 0;
    let isWhole = false;
    for (let q = low; q < quotations.length && quotations[q]!.first < passage.end; q++) {
      const { first, last, closed } = quotations[q]!;
      const from = Math.max(first - passage.first, 0);
      const to = Math.min(last - passage.first, count - 1);
      this.quoteLength.fill(closed ? lengthClass(last - first - 1) : 5, from, to + 1);
      isWhole = ++here === 1 && from === 0 && to >= count - 2;
    }
    let opening = -1;
    for (let i = 0; i < count; i++) {
      if (this.quote[i] === QuoteState.opening) opening = i;
      this.quoteFirst[i] = this.quote[i] === QuoteState.outside ? -1 : opening;
    }
    let closing = -1;
    for (let i = count - 1; i >= 0; i--) {
      if (this.quote[i] === QuoteState.closing) closing = i;
      this.quoteLast[i] = this.quote[i] === QuoteState.outside ? -1 : closing;
    }
    return isWhole;
  }

  private fillCounts(): void {
    for (let i = 0; i < this.count; i++) {
      this.commasBefore[i + 1] = this.commasBefore[i]! + (this.kind[i] === WordKind.comma ? 1 : 0);
      this.quoteMarksBefore[i + 1] = this.quoteMarksBefore[i]! + (this.quote[i]! >= QuoteState.opening ? 1 : 0);
    }
  }

  private fillNeighbours(): void {
    let candidate = -1;
    let likely = -1;
    let mark = -1;
    for (let i = 0; i < this.count; i++) {
      this.candidateLeft[i] = candidate;
      this.likelyLeft[i] = likely;
      this.markLeft[i] = mark;
      if (this.cue[i]! >= CUE_CANDIDATE) candidate = i;
      if (this.cue[i]! >= CUE_LIKELY) likely = i;
      if (this.shape[i] === Shape.mark) mark = i;
    }
    candidate = likely = mark = -1;
    for (let i = this.count - 1; i >= 0; i--) {
      this.candidateRight[i] = candidate;
      this.likelyRight[i] = likely;
      this.markRight[i] = mark;
      if (this.cue[i]! >= CUE_CANDIDATE) candidate = i;
      if (this.cue[i]! >= CUE_LIKELY) likely = i;
      if (this.shape[i] === Shape.mark) mark = i;
    }
  }

  private fillWordClasses({ wordClass }: WordTable, moods: number): void {
    const { count, sentenceFirst, sentenceLast, shape } = this;
    for (let i = 0; i < count; i++) this.wordClass[i] = wordClass[this.wordNumber[i]!]!;
    const moodsOf = (first: number, end: number) => {
      let bits = 0;
      for (let i = first; i < end; i++) {
        const here = this.wordClass[i]!;
        if (here > 0 && here <= moods) bits |= 1 << (here - 1);
      }
      return bits;
    };
    for (let first = 0; first < count; first = sentenceLast[first]! + 1) {
      const end = sentenceLast[first]! + 1;
      this.sentenceMoods.fill(moodsOf(first, end), first, end);
      this.sentenceSpeech.fill(this.speechIn(first, end), first, end);
    }
    for (let first = 0; first < count;) {
      let end = first + 1;
      while (end < count && shape[end] !== Shape.mark && sentenceFirst[end] === sentenceFirst[first]) end++;
      this.clauseMoods.fill(moodsOf(first, end), first, end);
      const isMark = end > first + 1 && shape[first] === Shape.mark;
      this.clauseFirst.fill(isMark ? first + 1 : first, first, end);
      this.clauseLast.fill(end - 1, first, end);
      first = end;
    }
  }

  private speechIn(first: number, end: number): number {
    let found = 0;
    for (let i = first; i < end; i++) {
      if (this.wordClass[i]! >= this.speechFrom) found |= 1;
      if (this.quote[i] !== QuoteState.outside) found |= 2;
    }
    return found;
  }

  /** Runs of capitalized words, small linking words between them included. */
  private fillNames(): void {
    const { count, shape, kind } = this;
    const isName = (i: number) => isNameShape(shape[i]!);
    const links = (i: number) => kind[i] === WordKind.nameLink && i + 1 < count && shape[i + 1]! <= Shape.mixedCapitals;
    for (let i = 0; i < count;) {
      let end = i;
      if (isName(i)) while (end < count && (isName(end) || links(end))) end++;
      const isRun = end > i;
      if (!isRun) end = i + 1;
      this.nameFirst.fill(isRun ? i : -1, i, end);
      this.nameLast.fill(isRun ? end - 1 : -1, i, end);
      i = end;
    }
  }
}

/** Class of a closed quotation's length in tokens. */
function lengthClass(length: number): number {
  if (length <= 2) return 1;
  if (length <= 5) return 2;
  return length <= 12 ? 3 : 4;
}
