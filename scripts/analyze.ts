/** npm run --silent analyze -- [--json] FILE…: who says what in each text; `-` is standard input. */
import { basename, extname } from 'node:path';
import { createAnalyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { KindModelError } from '../lib/analysis/speakers';
import { createTagger, ModelError } from '../lib/analysis/tagger';
import { createReport } from '../lib/report';
import { toText } from '../lib/report/exports';
import { InputError, readInput } from './inputs';
import { loadKinds, loadModel } from './model';
import { articleOf } from './pages';
import { ENGLISH } from './report-words';

const USAGE =
  'usage: npm run --silent analyze -- [--json] FILE…   (.txt as it is, .html as a page, - for standard input)';

/** Narrower than this the pictures of a report break. */
const LEAST_WIDTH = 80;

function main(files: string[], json: boolean): void {
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english, loadKinds());
  const width = Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? 100, 120));
  for (const [i, file] of files.entries()) {
    const analysis = analyzer.analyze(textOf(file));
    if (json) process.stdout.write(`${JSON.stringify({ file, ...analysis })}\n`);
    else
      process.stdout.write(`${i > 0 ? '\n\n' : ''}${toText(createReport(analysis), basename(file), ENGLISH, width)}`);
  }
}

function textOf(file: string): string {
  if (/^\.html?$/i.test(extname(file))) return articleOf(file).text;
  return readInput(file);
}

const args = process.argv.slice(2).filter((arg) => arg !== '--json');
const json = process.argv.includes('--json');
const unknown = args.find((arg) => /^-./.test(arg));
try {
  if (unknown !== undefined) throw new InputError(`There is no option ${unknown}.\n${USAGE}`);
  if (args.length === 0) throw new InputError(USAGE);
  main(args, json);
} catch (error) {
  if (!(error instanceof InputError || error instanceof ModelError || error instanceof KindModelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
