import { browser } from 'wxt/browser';
import { createAnalyzer, type Analyzer } from '../analysis/analyzer';
import { english } from '../analysis/languages/english';
import { createTagger, readModel } from '../analysis/tagger';

/** Loaded once for all tabs; forgotten again when loading fails, so that the next request tries anew. */
let cached: Promise<Analyzer> | undefined;

/** The analyzer with the packaged model. Rejects with a sentence when the model can't be read. */
export function loadedAnalyzer(): Promise<Analyzer> {
  cached ??= load().catch((error: unknown) => {
    cached = undefined;
    throw error;
  });
  return cached;
}

async function load(): Promise<Analyzer> {
  // oxlint-disable-next-line no-restricted-globals -- the one packaged file that is read; no address leaves the extension
  const file = await fetch(browser.runtime.getURL('/model/tagger.bin'));
  const model = readModel(new Uint8Array(await file.arrayBuffer()));
  return createAnalyzer(createTagger(model, english), english);
}
