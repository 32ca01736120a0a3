import { linkAttributions } from './attributions';
import type { Analysis } from './contract';
import { findFigures } from './figures';
import { resolveSpeakers, type ReadersRule } from './speakers';
import type { ParagraphTags, Tagger } from './tagger';
import { readText } from './text';

export interface AnalyzeOptions {
  /** BCP 47 tag of the text, as found by whoever read the article. */
  readonly language?: string;
  readonly rules?: readonly ReadersRule[];
}

export interface Analyzer {
  /** Analyses a text at one go. */
  analyze(text: string, options?: AnalyzeOptions): Analysis;
  /** The same in slices: yields the share done, 0 to 1, after each; returns the analysis. */
  analyzeInSlices(text: string, options?: AnalyzeOptions): Generator<number, Analysis>;
}

/** Makes an analyzer: pure and deterministic, the same in a browser, in Node and in tests. */
export function createAnalyzer(tagger: Tagger): Analyzer {
  function* analyzeInSlices(text: string, { language = 'en', rules = [] }: AnalyzeOptions = {}) {
    const document = readText(text);
    const tags: ParagraphTags[] = [];
    for (const paragraph of document.paragraphs) {
      tags.push(tagger.tag(paragraph, document.paragraphs[paragraph.index - 1]));
      yield paragraph.end / text.length;
    }
    const linked = linkAttributions(document, tags);
    const { speakers, speakerIds } = resolveSpeakers(document, linked, rules);
    const attributions = linked.map((attribution, i) => ({ ...attribution, speakers: speakerIds[i]! }));
    return { language, text, speakers, attributions, figures: findFigures(document, linked) };
  }
  return {
    analyzeInSlices,
    analyze(text, options) {
      const slices = analyzeInSlices(text, options);
      let step = slices.next();
      while (!step.done) step = slices.next();
      return step.value;
    },
  };
}
