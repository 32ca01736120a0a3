/** What the package exports to Node and to bundlers; `docs/corpora.md` shows it in use. */
import { createAnalyzer as createFrom, type Analyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { createTagger, readModel } from '../lib/analysis/tagger';

export { createReport, type Report } from '../lib/report';
export type { Analyzer } from '../lib/analysis/analyzer';
export type { Analysis, Attribution, Caveat, Figure, Span, Speaker } from '../lib/analysis/contract';

/** Where the model lies in the package: read it as a file in Node, or fetch what a bundler makes of it. */
export const modelUrl = new URL('../public/model/tagger.bin', import.meta.url);

/**
 * An analyzer with a model, the bytes of the file at `modelUrl`. Throws a `ModelError` with a sentence where they are none.
 * Make it once; `analyze(text)` is pure and takes some ten milliseconds per 1,000 words.
 */
export function createAnalyzer(model: Uint8Array): Analyzer {
  return createFrom(createTagger(readModel(model), english), english);
}
