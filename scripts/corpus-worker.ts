/** One worker of the pool: its own analyzer, loaded once. */
import { JSDOM } from 'jsdom';
import { createAnalyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { createTagger } from '../lib/analysis/tagger';
import { createWorker } from '../lib/corpus/worker';
import { loadKinds, loadModel } from './model';

const parser = new new JSDOM('').window.DOMParser();

export default createWorker(createAnalyzer(createTagger(loadModel(), english), english, loadKinds()), (html) =>
  parser.parseFromString(html, 'text/html'),
);
