/** npm run --silent analyze -- [--json] FILE…: who says what in each text; `-` is standard input. */
import { extname } from 'node:path';
import { createAnalyzer } from '../lib/analysis/analyzer';
import { createTagger, ModelError } from '../lib/analysis/tagger';
import { InputError, readInput } from './inputs';
import { loadModel } from './model';
import { articleOf } from './pages';

const USAGE =
  'usage: npm run --silent analyze -- [--json] FILE…   (.txt as it is, .html as a page, - for standard input)';

function main(files: string[]): void {
  const analyzer = createAnalyzer(createTagger(loadModel()));
  for (const file of files) {
    const text = textOf(file);
    process.stdout.write(`${JSON.stringify({ file, ...analyzer.analyze(text) })}\n`);
  }
}

function textOf(file: string): string {
  if (/^\.html?$/i.test(extname(file))) return articleOf(file).text;
  return readInput(file);
}

const args = process.argv.slice(2).filter((arg) => arg !== '--json');
const unknown = args.find((arg) => /^-./.test(arg));
try {
  if (unknown !== undefined) throw new InputError(`There is no option ${unknown}.\n${USAGE}`);
  if (args.length === 0) throw new InputError(USAGE);
  main(args);
} catch (error) {
  if (!(error instanceof InputError || error instanceof ModelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
