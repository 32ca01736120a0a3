/** npm run --silent compare -- [--json] FILE…: numbers and claims of several articles, side by side. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { createAnalyzer } from '../lib/analysis/analyzer';
import { english } from '../lib/analysis/languages/english';
import { createTagger, ModelError } from '../lib/analysis/tagger';
import { readFile } from '../lib/collection/bring-in/read-file';
import { compareFiles, comparedAsJson, type AnalysedFile } from '../lib/collection/compare';
import { comparedAsText } from '../lib/collection/take-out/text';
import { COMPARED_ENGLISH, fileFailure } from './compare-words';
import { InputError, inputErrorOf } from './inputs';
import { loadModel } from './model';
import { makeDeclaredRoots } from './shadow-roots';

const USAGE = 'usage: npm run --silent compare -- [--json] FILE…   (.html, .mhtml, .txt, .jsonl)';
const LEAST_WIDTH = 100;

async function main(files: string[], json: boolean): Promise<void> {
  const analyzer = createAnalyzer(createTagger(loadModel(), english), english);
  const parser = new new JSDOM('').window.DOMParser();
  const parse = (html: string) => {
    const document = parser.parseFromString(html, 'text/html');
    makeDeclaredRoots(document);
    return document;
  };
  const analysed: AnalysedFile[] = [];
  for (const file of files) {
    const { size } = attempt(file, () => statSync(file));
    const read = await readFile({ name: file, size, read: () => Promise.resolve(attempt(file, () => readFileSync(file))) }, parse); // prettier-ignore
    if (!read.ok || read.skipped.length > 0) {
      // The others are compared all the same.
      console.error(
        `${file}: ${fileFailure(read.ok ? 'lines' : read.failure)}`,
        read.ok ? read.skipped.join(', ') : '',
      );
      process.exitCode = 1;
    }
    for (const article of read.ok ? read.articles : [])
      analysed.push({
        ...article,
        file: path.basename(file),
        analysis: article.analysis ?? analyzer.analyze(article.text),
      });
  }
  const compared = await compareFiles(analysed);
  const width = Math.max(LEAST_WIDTH, Math.min(process.stdout.columns ?? LEAST_WIDTH, 140));
  process.stdout.write(json ? `${JSON.stringify(comparedAsJson(compared), null, 2)}\n` : comparedAsText(compared, COMPARED_ENGLISH, width)); // prettier-ignore
}

function attempt<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw inputErrorOf(file, error);
  }
}

const args = process.argv.slice(2).filter((arg) => arg !== '--json');
const unknown = args.find((arg) => /^-./.test(arg));
try {
  if (unknown !== undefined) throw new InputError(`There is no option ${unknown}.\n${USAGE}`);
  if (args.length === 0) throw new InputError(USAGE);
  await main(args, process.argv.includes('--json'));
} catch (error) {
  if (!(error instanceof InputError || error instanceof ModelError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
