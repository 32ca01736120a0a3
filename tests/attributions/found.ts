import { createAnalyzer } from '../../lib/analysis/analyzer';
import type { LinkedAttribution } from '../../lib/analysis/attributions';
import type { Span } from '../../lib/analysis/contract';
import { english } from '../../lib/analysis/languages/english';
import { createTagger } from '../../lib/analysis/tagger';
import { loadModel } from '../../scripts/model';

const analyzer = createAnalyzer(createTagger(loadModel(), english), english);

/** The attributions of a text, by the project's own model. */
export function attributionsOf(text: string): LinkedAttribution[] {
  return analyzer.analyze(text).attributions;
}

export interface Found {
  source: string | null;
  cue: string | null;
  content: string[];
  quote: string;
  kind: string;
  parent: number | null;
}

/** The same in words. */
export function found(text: string): Found[] {
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return attributionsOf(text).map(({ source, cue, content, quote, kind, parent }) => ({
    source: words(source),
    cue: words(cue[0] ?? null),
    content: content.map((span) => text.slice(span.start, span.end)),
    quote,
    kind,
    parent,
  }));
}

/** Statements only, as "source | content". */
export function statements(text: string): string[] {
  return found(text)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source, content }) => `${source ?? 'nobody'} | ${content.join(' … ')}`);
}
