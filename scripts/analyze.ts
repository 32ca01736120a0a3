/** npm run --silent analyze -- [--language TAG] [--json | --explain | --explain=json] FILE…: who says what in each text, and why; `-` is standard input. */
import { basename, extname } from 'node:path';
import { KindModelError } from '../lib/analysis/speakers';
import { ModelError } from '../lib/analysis/tagger';
import { explanationOf, explanationText, Trace } from '../lib/analysis/trace';
import { createReport } from '../lib/report';
import { toText } from '../lib/report/exports';
import { InputError, readInput } from './inputs';
import { analyzerFor, takeLanguage } from './languages';
import { articleOf } from './pages';
import { ENGLISH } from './report-words';

const USAGE =
  'usage: npm run --silent analyze -- [--language en|de] [--json | --explain | --explain=json] FILE…   (.txt as it is, .html as a page, - for standard input)';

/** What is printed: a report, the analysis as JSON, or which steps of the analysis made each thing in it. */
type Format = 'report' | 'json' | 'explain' | 'explain=json';

/** Narrower than this the pictures of a report break. */
const LEAST_WIDTH = 80;

function main(files: readonly string[], format: Format, language: string): void {
  const analyzer = analyzerFor(language);
  const width = Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? 100, 120));
  for (const [i, file] of files.entries()) {
    const read = readable(file);
    if (read === null) continue;
    const trace = format.startsWith('explain') ? new Trace() : undefined;
    const analysis = analyzer.analyze(read, trace && { inspection: { trace } });
    if (format.endsWith('json')) {
      const explanation = trace && explanationOf(analysis, trace);
      process.stdout.write(`${JSON.stringify({ file, ...analysis, ...(explanation && { explanation }) })}\n`);
      continue;
    }
    const text = trace
      ? explanationText(analysis, explanationOf(analysis, trace))
      : toText(createReport(analysis), basename(file), ENGLISH, width);
    process.stdout.write(`${i > 0 ? '\n\n' : ''}${text}`);
  }
}

/** The text of a file; null, with a line on what is wrong with it, where there is none: the others are read all the same. */
function readable(file: string): string | null {
  try {
    return textOf(file);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
    return null;
  }
}

function textOf(file: string): string {
  if (/^\.html?$/i.test(extname(file))) return articleOf(file).text;
  return readInput(file);
}

const FORMATS = new Map<string, Format>([
  ['--json', 'json'],
  ['--explain', 'explain'],
  ['--explain=json', 'explain=json'],
]);
try {
  const { language, rest: args } = takeLanguage(process.argv.slice(2));
  const options = args.filter((arg) => /^-./.test(arg));
  const files = args.filter((arg) => !options.includes(arg));
  const unknown = options.find((option) => !FORMATS.has(option));
  if (unknown !== undefined) throw new InputError(`There is no option ${unknown}.\n${USAGE}`);
  if (options.length > 1) throw new InputError(`Only one of ${options.join(' and ')} can be had at a time.\n${USAGE}`);
  if (files.length === 0) throw new InputError(USAGE);
  main(files, FORMATS.get(options[0] ?? '') ?? 'report', language);
} catch (error) {
  if (!(error instanceof InputError || error instanceof ModelError || error instanceof KindModelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
