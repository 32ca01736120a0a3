#!/usr/bin/env node
/** sourcelight analyze …: the command of the package. A report for people as `npm run analyze` gives it, or a corpus. */
import { corpus, CORPUS_USAGE } from './corpus';
import { InputError } from './inputs';

const [command, ...args] = process.argv.slice(2);

/** What only a corpus takes. */
const ofCorpus = new Set(['--json', '--lines', '--workers', '--output', '--resume']);

if (command !== 'analyze') {
  console.error(CORPUS_USAGE);
  process.exitCode = command === '--help' ? 0 : 1;
} else if (args.some((arg) => ofCorpus.has(arg.split('=')[0]!)) && !args.includes('--explain')) {
  try {
    process.exitCode = await corpus(args);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  process.argv.splice(2, 1);
  await import('./analyze');
}
