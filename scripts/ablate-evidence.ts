/** npm run ablate:evidence -- [--corpus DIR]: learns kinds of source without each reason of the ledger in turn, and prints a table. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { english } from '../lib/analysis/languages/english';
import { createTagger } from '../lib/analysis/tagger';
import {
  ablationOf,
  KIND_TRAINING,
  LabelsError,
  readLabels,
  readTexts,
  speakersOfLabelled,
} from '../lib/training/types';
import { loadModel } from './model';
import { labelledText } from './labelled-text';
import { onCorpus } from './on-corpus';

const USAGE = 'usage: npm run ablate:evidence -- [--corpus DIR]';
const DEFAULT_CORPUS = fileURLToPath(new URL('../../shared/gold', import.meta.url));

function main(folder: string): void {
  const labels = readLabels(labelledText(join(folder, 'speakers', 'train.json')));
  const texts = readTexts(labelledText(join(folder, 'polnear', 'train.json')));
  const { speakers } = speakersOfLabelled(labels, texts, createTagger(loadModel(), english), english);
  console.log('| without | speakers it tells of | right, in cross-validation |\n| --- | ---: | ---: |');
  const { whole } = ablationOf(speakers, english.tag, KIND_TRAINING, (row) =>
    console.log(`| \`${row.id}\`: ${row.about} | ${row.speakers} | ${row.right.toFixed(1)} % |`),
  );
  console.log(`| nothing | ${speakers.length} | ${whole.toFixed(1)} % |`);
}

onCorpus(USAGE, DEFAULT_CORPUS, main, LabelsError);
