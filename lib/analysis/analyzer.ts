import { ANALYSIS_VERSION, type Analysis } from './contract';
import type { Language, Stages } from './languages/language';
import type { LanguageBase } from './languages/language-base';
import { ReadBefore, type TaggedParagraph } from './read-before';
import type { KindModel, ReadersRule } from './speakers';
import { sharedStages } from './stages';
import { memoryKey, recallTags, rememberTags, type Tagger, type TagMemory } from './tagger';
import { inDoubleMarks, paragraphsOf } from './paragraph';
import type { Inspection } from './trace';

export interface AnalyzeOptions {
  /** BCP 47 tag of the text, as found by whoever read the article. */
  readonly language?: string;
  readonly rules?: readonly ReadersRule[];
  /**
   * What an earlier analysis of much the same text gave back: paragraphs found in it are not tagged again. With it, be it empty,
   * the analyzer keeps what it reads, until it reads another text or is told to forget it.
   */
  readonly memory?: TagMemory;
  /** Notes which step did what, or switches steps off. */
  readonly inspection?: Inspection;
}

export interface AnalyzedText {
  readonly analysis: Analysis;
  /** The tags of this text's paragraphs, for the next analysis. */
  readonly memory: TagMemory;
}

export interface Analyzer {
  /** Analyses a text at one go. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The same in slices: yields the share done, 0 to 1, after each. */
  analyzeInSlices(text: string, options?: AnalyzeOptions): Generator<number, AnalyzedText>;
  /** Forgets the text that was read last. */
  forget(): void;
}

/**
 * Makes an analyzer of one language, with a tagger made for it and the weights of its kinds of source: pure and
 * deterministic, the same in a browser, in Node and in tests. Without weights kinds go by rules alone.
 */
export function createAnalyzer(tagger: Tagger, language: Language, kinds?: KindModel): Analyzer {
  if ('stages' in language) return analyzerOf(tagger, language, language.stages);
  return analyzerOf(tagger, language, sharedStages(kinds));
}

function analyzerOf<L extends LanguageBase>(tagger: Tagger, language: L, stages: Stages<L>): Analyzer {
  const before = new ReadBefore<L>();
  function* analyzeInSlices(
    text: string,
    { language: tag = language.tag, rules = [], memory, inspection = {} }: AnalyzeOptions = {},
  ): Generator<number, AnalyzedText> {
    const known = new Map(Object.entries(memory ?? {}));
    const beginning = memory ? before.beginningOf(text) : { read: [], length: 0 };
    const read: TaggedParagraph<L>[] = [...beginning.read];
    for (const paragraph of paragraphsOf(text, language, { count: read.length, length: beginning.length })) {
      const previous = read.at(-1)?.asTagged;
      const asTagged = inDoubleMarks(paragraph);
      const count = paragraph.tokens.words.length;
      const key = memoryKey(text, asTagged, previous);
      let tags = recallTags(known.get(key), count);
      if (!tags) {
        const slices = tagger.tagInSlices(asTagged, previous);
        let step = slices.next();
        for (; !step.done; step = slices.next())
          yield (paragraph.start + (paragraph.end - paragraph.start) * (step.value / count)) / text.length;
        tags = step.value;
      }
      read.push({ paragraph, asTagged, tags, key, remembered: rememberTags(tags) });
    }
    const paragraphs = read.map(({ paragraph }) => paragraph);
    const tags = read.map(({ tags }) => tags);
    const reading = stages({ text, language, paragraphs }, tags, { rules, inspection });
    let step = reading.next();
    // These stages are so much quicker than tagging that their share is not counted.
    for (; !step.done; step = reading.next()) yield 1;
    const analysis: Analysis = { version: ANALYSIS_VERSION, language: tag, text, ...step.value };
    if (memory) before.keep(text, read);
    return { analysis, memory: Object.fromEntries(read.map(({ key, remembered }) => [key, remembered])) };
  }
  return {
    analyzeInSlices,
    forget: () => before.keep('', []),
    analyze(text, options) {
      const slices = analyzeInSlices(text, options);
      let step = slices.next();
      while (!step.done) step = slices.next();
      return step.value.analysis;
    },
  };
}
