/**
 * npm run train -- [--language en|de] [--corpus DIR] [--check]: trains the tagger of a language from DIR/train.json and writes the model and a report.
 * With --check nothing is written: the model made is compared with the one in the project, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { english } from '../lib/analysis/languages/english';
import { germanOf } from '../lib/analysis/languages/german';
import { germanData } from '../lib/analysis/languages/german/data';
import type { LanguageBase } from '../lib/analysis/languages/language-base';
import { writeModel } from '../lib/analysis/tagger/model-file';
import {
  CorpusError,
  GERMAN_TRAINING,
  readCorpus,
  TRAINING,
  trainTagger,
  type CorpusDocument,
  type TrainingOptions,
} from '../lib/training';
import { reportOf } from '../lib/training/report';
import { InputError } from './inputs';
import { takeLanguage } from './languages';
import { GERMAN_MODEL_PATH, MODEL_PATH } from './model';
import { onCorpus } from './on-corpus';

const USAGE = 'usage: npm run train -- [--language en|de] [--corpus DIR] [--check]';
const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Target {
  readonly language: LanguageBase;
  readonly options: TrainingOptions;
  readonly model: string;
  readonly report: string;
  /** Where the corpus lies unless `--corpus` says so. */
  readonly corpus: string;
}

/** What is trained for each language. */
const TARGETS: ReadonlyMap<string, Target> = new Map([
  [
    'en',
    {
      language: english,
      options: TRAINING,
      model: MODEL_PATH,
      report: pathOf('../docs/training-report.md'),
      corpus: pathOf('../../shared/gold/polnear'),
    },
  ],
  [
    'de',
    {
      language: germanOf(germanData),
      options: GERMAN_TRAINING,
      model: GERMAN_MODEL_PATH,
      report: pathOf('../docs/training-report-german.md'),
      corpus: pathOf('../../shared/gold/german'),
    },
  ],
]);

function main({ language, options, model, report }: Target, folder: string, check: boolean): void {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s`;
  const documents = corpusIn(folder, language);
  const trained = trainTagger(documents, options, (what, share) =>
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
    const same = readFileSync(model).equals(file);
    console.log(
      same ? 'The model made is the one in the project.' : 'The model made differs from the one in the project.',
    );
    if (!same) process.exitCode = 1;
    return;
  }
  writeFileSync(model, file);
  writeFileSync(report, reportOf(trained, options, facts));
  console.log(`${seconds()}  wrote ${model} (${file.length} bytes, ${facts.zipped} zipped) and ${report}`);
}

function corpusIn(folder: string, language: LanguageBase): CorpusDocument[] {
  const path = join(folder, 'train.json');
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new CorpusError(`There is no corpus at ${path}; say where it is with --corpus DIR.`);
  }
  return readCorpus(json, language);
}

try {
  const { language, rest } = takeLanguage(process.argv.slice(2));
  const target = TARGETS.get(language);
  if (!target) throw new InputError(`There is no tagger of language ${language}.\n${USAGE}`);
  onCorpus(USAGE, target.corpus, (folder, check) => main(target, folder, check), CorpusError, rest);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
