import { browser } from 'wxt/browser';
import { createAnalyzer, type Analyzer } from '../analysis/analyzer';
import { english } from '../analysis/languages/english';
import { readKindModel } from '../analysis/speakers';
import { createTagger, readModel } from '../analysis/tagger';

/** Loaded once for all tabs; forgotten again when loading fails, so that the next request tries anew. */
let cached: Promise<Analyzer> | undefined;

/** The analyzer with the packaged models. Rejects with a sentence when one can't be read. */
export function loadedAnalyzer(): Promise<Analyzer> {
  cached ??= load().catch((error: unknown) => {
    cached = undefined;
    throw error;
  });
  return cached;
}

async function load(): Promise<Analyzer> {
  const [tagger, kinds] = await Promise.all([
    packaged('/model/tagger.bin').then((file) => file.arrayBuffer()),
    packaged('/model/kinds.json').then((file) => file.json() as Promise<unknown>),
  ]);
  const model = readModel(new Uint8Array(tagger));
  return createAnalyzer(createTagger(model, english), english, readKindModel(kinds));
}

// oxlint-disable-next-line no-restricted-globals -- the packaged models are read; no address leaves the extension
const packaged = (path: '/model/tagger.bin' | '/model/kinds.json') => fetch(browser.runtime.getURL(path));
