/** What the package exports to Node and to bundlers; `docs/corpora.md` shows it in use. */
import { createAnalyzer as createFrom, type Analyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { readKindModel } from '../lib/analysis/speakers';
import { createTagger, readModel } from '../lib/analysis/tagger';

export { createReport, type Report } from '../lib/report';
export type { Analyzer } from '../lib/analysis/analyzer';
export type { Analysis, Attribution, Caveat, Figure, Span, Speaker } from '../lib/analysis/contract';

/** Where the models lie in the package: read them as files in Node, or fetch what a bundler makes of them. */
export const modelUrls = {
  tagger: new URL('../public/model/tagger.bin', import.meta.url),
  kinds: new URL('../public/model/kinds.json', import.meta.url),
};

/**
 * An analyzer with its models, the bytes of the files at `modelUrls`. Throws an error with a sentence where they are none.
 * Make it once; `analyze(text)` is pure and takes some ten milliseconds per 1,000 words.
 */
export function createAnalyzer(models: { readonly tagger: Uint8Array; readonly kinds: Uint8Array }): Analyzer {
  const kinds = readKindModel(JSON.parse(new TextDecoder().decode(models.kinds)));
  return createFrom(createTagger(readModel(models.tagger), english), english, kinds);
}
