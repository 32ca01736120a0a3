import { browser } from 'wxt/browser';
import { createAnalyzer, type Analyzer } from '../analysis/analyzer';
import { english } from '../analysis/languages/english';
import { germanOf } from '../analysis/languages/german';
import type { GermanData } from '../analysis/languages/german/data';
import type { ReadLanguage } from '../analysis/languages/tags';
import { readKindModel } from '../analysis/speakers';
import { createTagger, readModel } from '../analysis/tagger';

/** Each loaded once for all tabs, when a page in its language is first read; forgotten when loading fails, so that the next request tries anew. */
const cached = new Map<ReadLanguage, Promise<Analyzer>>();

/** The analyzer of a language with its packaged models. Rejects with a sentence when one can't be read. */
export function loadedAnalyzer(language: ReadLanguage): Promise<Analyzer> {
  const known = cached.get(language);
  if (known) return known;
  const loading = LOADERS[language]().catch((error: unknown) => {
    cached.delete(language);
    throw error;
  });
  cached.set(language, loading);
  return loading;
}

const LOADERS: Readonly<Record<ReadLanguage, () => Promise<Analyzer>>> = { en: loadEnglish, de: loadGerman };

async function loadEnglish(): Promise<Analyzer> {
  const [tagger, kinds] = await Promise.all([modelIn('/model/tagger.bin'), jsonIn('/model/kinds.json')]);
  return createAnalyzer(createTagger(tagger, english), english, readKindModel(kinds));
}

/** A service worker may not import code when it needs it, so German's code is at hand; its words and its model are not. */
async function loadGerman(): Promise<Analyzer> {
  const [tagger, words] = await Promise.all([modelIn('/model/german.bin'), jsonIn('/model/german.json')]);
  // Made from the same data files by the build of this very package.
  const german = germanOf(words as GermanData);
  return createAnalyzer(createTagger(tagger, german), german);
}

type Packaged = '/model/tagger.bin' | '/model/kinds.json' | '/model/german.bin' | '/model/german.json';

const modelIn = async (path: Packaged) => readModel(new Uint8Array(await (await packaged(path)).arrayBuffer()));
const jsonIn = async (path: Packaged): Promise<unknown> => (await packaged(path)).json();

// oxlint-disable-next-line no-restricted-globals -- the packaged models are read; no address leaves the extension
const packaged = (path: Packaged) => fetch(browser.runtime.getURL(path as '/model/tagger.bin'));
