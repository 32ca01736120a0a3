/**
 * npm run train:types -- [--corpus DIR] [--check]: learns from DIR/speakers/train.json what tells the kind of a source, counts
 * there and in DIR/polnear/train.json, without its labels, what names are called, and writes the weights and a report. With --check nothing is written: the weights made are compared with the project's, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { english } from '../lib/analysis/languages/english';
import { createTagger } from '../lib/analysis/tagger';
import { KIND_TRAINING, LabelsError, readLabels, readTexts, trainKinds, writeKinds } from '../lib/training/types';
import { kindReportOf } from '../lib/training/types/report';
import { KINDS_PATH, loadModel } from './model';
import { labelledText } from './labelled-text';
import { onCorpus } from './on-corpus';

const USAGE = 'usage: npm run train:types -- [--corpus DIR] [--check]';
const REPORT_PATH = fileURLToPath(new URL('../docs/kinds-report.md', import.meta.url));
const DEFAULT_CORPUS = fileURLToPath(new URL('../../shared/gold', import.meta.url));

function main(folder: string, check: boolean): void {
  const started = Date.now();
  const say = (what: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${what}`);
  const articles = readLabels(labelledText(join(folder, 'speakers', 'train.json')));
  const unlabelled = readTexts(labelledText(join(folder, 'polnear', 'train.json')));
  const tagger = createTagger(loadModel(), english);
  const trained = trainKinds(articles, unlabelled, tagger, english, KIND_TRAINING, check ? null : say);
  const file = writeKinds(trained.file);
  if (check) {
    const same = readFileSync(KINDS_PATH, 'utf8') === file;
    console.log(
      same ? 'The weights made are those in the project.' : 'The weights made differ from those in the project.',
    );
    if (!same) process.exitCode = 1;
    return;
  }
  const facts = {
    articles: articles.length,
    unlabelled: unlabelled.length,
    bytes: file.length,
    zipped: gzipSync(file, { level: 9 }).length,
    hash: createHash('sha256').update(file).digest('hex'),
  };
  writeFileSync(KINDS_PATH, file);
  writeFileSync(REPORT_PATH, kindReportOf(trained, KIND_TRAINING, facts));
  say(`wrote ${KINDS_PATH} (${facts.bytes} bytes, ${facts.zipped} zipped) and ${REPORT_PATH}`);
}

onCorpus(USAGE, DEFAULT_CORPUS, main, LabelsError);
