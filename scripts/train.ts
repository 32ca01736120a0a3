/**
 * npm run train -- [--corpus DIR] [--check]: trains the tagger from DIR/train.json and writes the model and a report.
 * With --check nothing is written: the model made is compared with the one in the project, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { english } from '../lib/analysis/languages/english';
import { writeModel } from '../lib/analysis/tagger/model-file';
import { CorpusError, readCorpus, TRAINING, trainTagger, type CorpusDocument } from '../lib/training';
import { reportOf } from '../lib/training/report';
import { MODEL_PATH } from './model';
import { onCorpus } from './on-corpus';

const USAGE = 'usage: npm run train -- [--corpus DIR] [--check]';
const REPORT_PATH = fileURLToPath(new URL('../docs/training-report.md', import.meta.url));
const DEFAULT_CORPUS = fileURLToPath(new URL('../../shared/gold/polnear', import.meta.url));

function main(folder: string, check: boolean): void {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s`;
  const documents = corpusIn(folder);
  const trained = trainTagger(documents, TRAINING, (what, share) =>
    console.log(`${seconds()}  ${(100 * share).toFixed(0).padStart(3)} %  ${what}`),
  );
  const file = writeModel(trained.model);
  const facts = {
    documents: documents.length,
    bytes: file.length,
    zipped: gzipSync(file, { level: 9 }).length,
    hash: createHash('sha256').update(file).digest('hex'),
    node: process.version,
  };
  if (check) {
    const same = readFileSync(MODEL_PATH).equals(file);
    console.log(
      same ? 'The model made is the one in the project.' : 'The model made differs from the one in the project.',
    );
    if (!same) process.exitCode = 1;
    return;
  }
  writeFileSync(MODEL_PATH, file);
  writeFileSync(REPORT_PATH, reportOf(trained, TRAINING, facts));
  console.log(`${seconds()}  wrote ${MODEL_PATH} (${file.length} bytes, ${facts.zipped} zipped) and ${REPORT_PATH}`);
}

function corpusIn(folder: string): CorpusDocument[] {
  const path = join(folder, 'train.json');
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new CorpusError(`There is no corpus at ${path}; say where it is with --corpus DIR.`);
  }
  return readCorpus(json, english);
}

onCorpus(USAGE, DEFAULT_CORPUS, main, CorpusError);
