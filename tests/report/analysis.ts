import type { Analysis, Attribution, Figure, Speaker, Span } from '../../lib/analysis/contract';

/** Builds an analysis over a text, with spans given by the words they cover. */
export function analysisOf(
  text: string,
  speakers: readonly (Pick<Speaker, 'id' | 'name' | 'type'> & Partial<Speaker>)[],
  attributions: readonly (Partial<Omit<Attribution, 'content' | 'cue' | 'source'>> & {
    content: string | string[];
    cue?: string;
    source?: string;
  })[],
  figures: readonly (Partial<Omit<Figure, 'span'>> & { words: string; value: number })[] = [],
): Analysis {
  const spanOf = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  return {
    version: 2,
    language: 'en',
    text,
    speakers: speakers.map((speaker) => ({ confidence: 1, evidence: [], mentions: [], ...speaker })),
    attributions: attributions.map(({ content, cue, source, ...rest }) => ({
      kind: 'statement',
      parent: null,
      quote: 'indirect',
      act: 'says',
      speakers: [],
      confidence: 1,
      ...rest,
      cue: cue === undefined ? [] : [spanOf(cue)],
      source: source === undefined ? null : spanOf(source),
      content: [content].flat().map(spanOf),
    })),
    figures: figures.map(({ words, ...rest }) => ({
      max: null,
      bound: 'exact',
      attribution: null,
      ...rest,
      span: spanOf(words),
    })),
    caveats: [],
  };
}
