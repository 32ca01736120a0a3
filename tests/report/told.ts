import type { Act, Analysis, CaveatKind } from '../../lib/analysis/contract';

/** A claim as a paragraph of its own: the speaker's id is their name too. */
export interface Told {
  readonly speaker: string;
  readonly content: string;
  readonly act?: Act;
  /** Value and words of each figure in the content. */
  readonly figures?: readonly (readonly [number, string])[];
  /** A sentence after the claim in which the article says what it could not find out about it. */
  readonly caveat?: readonly [CaveatKind, string];
}

/** An analysis of claims, a paragraph each. */
export function analysisOf(told: readonly Told[]): Analysis {
  const lines = told.map(({ content, caveat }) => (caveat ? `${content}. ${caveat[1]}.` : content));
  const starts = lines.map((_, i) => lines.slice(0, i).join('\n').length + (i > 0 ? 1 : 0));
  const spanIn = (line: number, words: string) => {
    const start = starts[line]! + lines[line]!.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    version: 2,
    language: 'en',
    text: lines.join('\n'),
    speakers: [...new Set(told.map(({ speaker }) => speaker))].map((id) => ({
      id,
      name: id,
      type: 'other',
      confidence: 1,
      evidence: [],
      mentions: [],
    })),
    attributions: told.map(({ speaker, content, act = 'says' }, i) => ({
      kind: 'statement',
      parent: null,
      source: null,
      cue: [],
      content: [spanIn(i, content)],
      quote: 'indirect',
      act,
      speakers: [speaker],
      confidence: 1,
    })),
    figures: told.flatMap(({ figures = [] }, i) =>
      figures.map(([value, words]) => ({
        span: spanIn(i, words),
        value,
        max: null,
        bound: 'exact' as const,
        of: words.replace(/^\d+ /, ''),
        event: 'killed',
        attribution: i,
      })),
    ),
    caveats: told.flatMap(({ caveat }, i) =>
      caveat ? [{ kind: caveat[0], span: spanIn(i, caveat[1]), speaker: null, attributions: [i] }] : [],
    ),
  };
}
